import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import type { Setting } from '../setting'
import { findVisual } from '../stage/visuals/list'
import type { Form } from '../stage/visuals/markup'

type Props = {
  setting: Setting
  scenes: readonly Scene[]
  /** The only form wanted; without it, all those of pages. */
  form?: Form
  /** Whether the same page has the scenes' figures: what is drawn there is named here, for the script to copy. */
  isBesideText?: boolean
}

/** The visuals that the stage shows besides the map, drawn once for all scenes that share them, in each form. */
export function StageVisuals({ setting, scenes, form: only, isBesideText = false }: Props) {
  const names = [...new Set(scenes.map((scene) => scene.visual).filter((name) => name !== 'map'))]
  return names.map((name) => (
    <div key={name} className="visual" {...{ [`data-stage-${name}`]: '' }}>
      {groupScenes(scenes.filter((scene) => scene.visual === name)).map((group) => {
        const forms = only ? [only] : findVisual(name).forms
        const asIn = isBesideText ? group.find((scene) => figureBeats(scene, setting.story).length > 0)?.id : undefined
        /** Drawn in one form, which the text has too: the script copies it into this with its element. */
        const isCopy = asIn !== undefined && forms.length === 1 && forms.every(isInFigures)
        return (
          <div
            key={group[0]?.id}
            data-visual-of={group.map(({ id }) => id).join(' ')}
            data-as-in={isCopy ? asIn : undefined}
            hidden
          >
            {!isCopy && <VisualForms setting={setting} scene={group[0] as Scene} forms={forms} asIn={asIn} />}
          </div>
        )
      })}
    </div>
  ))
}

type FormsProps = {
  setting: Setting
  scene: Scene
  forms: readonly Form[]
  /** The id of a scene in whose figure some of the forms are drawn already. */
  asIn?: string
  /** The only beat to draw, in a picture that stands still. */
  beat?: number
}

/** A visual in its forms; the style sheet shows the one that fits its room. */
export function VisualForms({ setting, scene, forms, asIn, beat }: FormsProps) {
  return forms.map((form) => {
    const className = forms.length > 1 ? `visual-${form}` : undefined
    if (asIn && isInFigures(form)) return <div key={form} className={className} data-as-in={asIn} />
    const drawing = { __html: findVisual(scene.visual).draw({ ...setting, scene, form, beat }) }
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data
    return <div key={form} className={className} dangerouslySetInnerHTML={drawing} />
  })
}

/** A figure in the text is as high as it needs to be: the forms for low rooms are the stage's alone. */
export function isInFigures(form: Form): boolean {
  return form === 'wide' || form === 'narrow'
}

/**
 * How a scene's visual stands in the text, where nothing moves: one with beats stands once in a chapter, at the last of
 * them.
 */
export function figureBeats(scene: Scene, { chapters }: Story): string[] {
  const scenes = chapters.find(({ slug }) => slug === scene.chapter)?.scenes ?? []
  const beats = scenes.filter((other) => other.visual === scene.visual).map((other) => other.beat ?? 0)
  if (scene.beat !== undefined && scene.beat < Math.max(...beats)) return []
  return ['last-beat']
}

/** Scenes with beats share one drawing; each of the others has its own. */
function groupScenes(scenes: readonly Scene[]): Scene[][] {
  const shared = scenes.filter((scene) => scene.beat !== undefined)
  const own = scenes.filter((scene) => scene.beat === undefined).map((scene) => [scene])
  return shared.length > 0 ? [shared, ...own] : own
}
