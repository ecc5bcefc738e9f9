/**
 * What a visual besides the map is: the contract of the folders in `visuals/`, below their list. A drawing is a string of
 * markup, made once, at build; the browser only sets states on it (docs/decisions, "A visual is one folder").
 */
import type { StoryAddresses } from '../../../model/addresses'
import type { Scene } from '../../../model/read-scenes'
import type { Story } from '../../../model/read-story'
import { type VisualModel, visualData } from '../../../model/visual'
import type { Words } from '../../words/words'
import type { Form } from './markup'

/**
 * @property beat The beat at which a picture in the text stands. The stage has none: all parts are in its drawing, and the
 * browser says which are shown.
 */
export type DrawContext = {
  story: Story
  addresses: StoryAddresses
  words: Words
  scene: Scene
  form: Form
  beat?: number
}
/** What what is said of a drawing is made from. */
type SayContext = Pick<DrawContext, 'story' | 'words' | 'scene'>

export type DrawnVisual = {
  model: VisualModel
  /** The forms in which it is drawn for the stage; one that sets itself by its style sheet is drawn once. */
  forms: readonly Form[]
  /** Its finished markup. */
  draw(context: DrawContext): string
  /** All that it shows as a list in markup; nothing when the scene's own description says it. */
  list(context: SayContext): string
  /** Whether its drawing has steps, `data-steps`, that come one after another as one scrolls in its scene. */
  hasSteps: boolean
  /** Whether it asks the reader for something in a scene, and that as markup that stands in the text. */
  asks(scene: Scene): boolean
  ask(context: SayContext): string
}
type Parts<Data> = {
  draw: (data: Data, context: DrawContext) => string
  list?: (data: Data, context: SayContext) => string
  asks?: (scene: Scene) => boolean
  ask?: (data: Data, context: SayContext) => string
  forms?: readonly Form[]
  hasSteps?: boolean
}

/**
 * A visual for the list, from what its folder knows: how its own part of a story is drawn.
 *
 * @throws in `draw` and `list`, when the story has no data for it: `readStory` refuses such a story.
 */
export function drawnVisual<Data>(
  model: VisualModel<Data>,
  { draw, list, asks = () => false, ask, forms = ['wide'], hasSteps = false }: Parts<Data>,
): DrawnVisual {
  const dataOf = (story: Story): Data => {
    const data = visualData(model, story)
    if (data === undefined && model.field) throw new Error(`story.yaml has no visuals.${model.field}`)
    return data as Data
  }
  return {
    // What its `check` is given has been parsed by its own schema.
    model: model as VisualModel,
    forms,
    hasSteps,
    draw: (context) => draw(dataOf(context.story), context),
    list: (context) => list?.(dataOf(context.story), context) ?? '',
    asks,
    ask: (context) => (asks(context.scene) && ask?.(dataOf(context.story), context)) || '',
  }
}

/** The entry of a scene among those of a visual that has one for each. */
export function entryOf<Entry extends { scene: string }>(entries: readonly Entry[], { id }: Scene): Entry {
  const found = entries.find(({ scene }) => scene === id)
  if (!found) throw new Error(`no entry for the scene "${id}"`)
  return found
}
