/** What a visual besides the map is: the contract of the folders in `visuals/`, below their list. */
import type { StoryAddresses } from '../../../model/addresses'
import type { Scene } from '../../../model/read-scenes'
import type { Story } from '../../../model/read-story'
import { type VisualModel, visualData } from '../../../model/visual'
import type { Form } from './markup'

/** @property beat The only beat to draw; without one, all of them, marked for `showBeat`. */
export type DrawContext = { story: Story; addresses: StoryAddresses; scene: Scene; form: Form; beat?: number }

export type DrawnVisual = {
  model: VisualModel
  /** The forms in which it is drawn for the stage; one that sets itself by its style sheet is drawn once. */
  forms: readonly Form[]
  /** Its finished markup. */
  draw(context: DrawContext): string
}

/**
 * A visual for the list.
 *
 * @param draw Its finished markup, from its own part of the story.
 * @throws in `draw`, when the story has no data for it: `readStory` refuses such a story.
 */
export function drawnVisual<Data>(
  model: VisualModel<Data>,
  draw: (data: Data, context: DrawContext) => string,
  forms: readonly Form[] = ['wide'],
): DrawnVisual {
  return {
    // What its `check` is given has been parsed by its own schema.
    model: model as VisualModel,
    forms,
    draw(context) {
      const data = visualData(model, context.story)
      if (data === undefined && model.field) throw new Error(`story.yaml has no visuals.${model.field}`)
      return draw(data as Data, context)
    },
  }
}
