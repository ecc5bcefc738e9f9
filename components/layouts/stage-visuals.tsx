import type { Scene } from '../../stories/read-scenes'
import type { Story } from '../../stories/read-story'
import { drawVisual, visualForms } from '../stage/visuals/draw-visual'
import type { Form } from '../stage/visuals/markup'

/** `form`: the only one wanted; without it, all those of pages. */
type Props = { story: Story; scenes: readonly Scene[]; form?: Form }

/** The visuals that the stage shows besides the map, drawn once for all scenes that share them, in each form. */
export function StageVisuals({ story, scenes, form: only }: Props) {
  const names = [...new Set(scenes.map((scene) => scene.visual).filter((name) => name !== 'map'))]
  return names.map((name) => (
    <div key={name} className="visual" {...{ [`data-stage-${name}`]: '' }}>
      {groupScenes(scenes.filter((scene) => scene.visual === name)).map((group) => (
        <div key={group[0]?.id} data-visual-of={group.map(({ id }) => id).join(' ')} hidden>
          <VisualForms story={story} scene={group[0] as Scene} forms={only ? [only] : visualForms(name)} />
        </div>
      ))}
    </div>
  ))
}

/** A visual in its forms; the style sheet shows the one that fits its room. */
export function VisualForms({ story, scene, forms }: { story: Story; scene: Scene; forms: readonly Form[] }) {
  return forms.map((form) => (
    <div
      key={form}
      className={forms.length > 1 ? `visual-${form}` : undefined}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data
      dangerouslySetInnerHTML={{ __html: drawVisual(scene, story, form) }}
    />
  ))
}

/** Scenes with beats share one drawing; each of the others has its own. */
function groupScenes(scenes: readonly Scene[]): Scene[][] {
  const shared = scenes.filter((scene) => scene.beat !== undefined)
  const own = scenes.filter((scene) => scene.beat === undefined).map((scene) => [scene])
  return shared.length > 0 ? [shared, ...own] : own
}
