import { z } from 'zod'
import { words } from '../../../../model/nouns/basics'
import { ref } from '../../../../model/nouns/ref'
import type { VisualModel } from '../../../../model/visual'

/** A blank sheet with leaders that lead nowhere. */
const empty = z.strictObject({
  scene: ref('scene').describe('The id of the scene that shows it.'),
  questions: z
    .array(words(4))
    .min(1, 'at least one question')
    .max(8, 'at most eight questions')
    .describe('At most eight questions that no source answers, each in at most four words.'),
})
export type EmptyData = z.infer<typeof empty>

export const emptyModel: VisualModel<EmptyData[]> = {
  name: 'empty',
  field: 'empty',
  schema: z.array(empty),
  scenes: 'listed',
  beats: 0,
}
