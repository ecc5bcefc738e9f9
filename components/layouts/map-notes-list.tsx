import type { CSSProperties, ReactNode } from 'react'
import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { FIGURE_SIZES, seatFigureNotes } from '../stage/paper/figure'
import { makeSceneMap } from '../stage/picture/scene-map'
import type { Words } from '../words/words'

type Props = {
  scene: Scene
  story: Story
  /** The only form of the figure, at any width. */
  only?: 'narrow'
  children: ReactNode
  words: Words
}

/**
 * The notes of a map over its figure, in the order in which they are read: those that have a place there stand on it, in
 * parts of its width, the others in a numbered list below. On a page with a live map only those stand in the list that have
 * no place on that (`[data-listed]`, reader/list-notes.ts); the others are there to be heard.
 *
 * @param children The figure.
 */
export function MapNotesList({ scene, story, only, children, words }: Props) {
  if (scene.mapNotes.length === 0) return children
  const map = makeSceneMap(scene, story)
  const [wide, narrow] = ([only ?? 'wide', 'narrow'] as const).map((form) => {
    const { seated } = seatFigureNotes(map, form)
    const part = (value: number) => Math.round((value / FIGURE_SIZES[form].width) * 1e4) / 100
    return seated.map(({ index, x, y, width, isRight }) => ({
      index,
      isRight,
      place: [part(x), part(y), part(width)],
    }))
  })
  return (
    <div className="noted-figure" data-only={only}>
      {children}
      <ol className="map-notes" aria-label={words.mapNotes} data-map-notes>
        {scene.mapNotes.map(({ text, ink }, index) => {
          const [onWide, onNarrow] = [wide, narrow].map((seats) => seats?.find((seat) => seat.index === index))
          return (
            <li
              key={text}
              data-ink={ink}
              data-wide={onWide && (onWide.isRight ? 'end' : '')}
              data-narrow={onNarrow && (onNarrow.isRight ? 'end' : '')}
              style={{ ...place('w', onWide?.place), ...place('n', onNarrow?.place) }}
            >
              {text}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** Left, top and width, in hundredths of the figure's width. */
function place(form: string, [x, y, width]: readonly number[] = []): CSSProperties {
  return x === undefined ? {} : ({ [`--${form}x`]: x, [`--${form}y`]: y, [`--${form}w`]: width } as CSSProperties)
}
