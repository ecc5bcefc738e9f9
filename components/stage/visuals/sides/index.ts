/** A scene's claims as cards side by side: statements that don't fit one line. */
import { formatDate } from '../../../../model/dates'
import { words } from '../../../words/en'
import { drawnVisual } from '../drawn-visual'
import { drawSides } from './draw-sides'

export const sides = drawnVisual(
  { name: 'sides', scenes: 'any', beats: 0 },
  {
    draw: (_data, { story, scene }) =>
      drawSides(
        scene.claims.flatMap((id) => {
          const claim = story.claims.get(id)
          if (!claim) return []
          return {
            text: claim.says,
            by: claim.by,
            date: claim.said === 'undated' ? words.undated : formatDate(claim.said, story.language),
            ink: claim.kind,
            standing: claim.standing,
            sources: claim.evidence.map(({ source }) => story.sources.get(source)?.number ?? 0),
          }
        }),
      ),
  },
)
