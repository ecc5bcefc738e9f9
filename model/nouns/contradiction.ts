import { z } from 'zod'
import { id, line, text } from './basics'
import { quotationOf, ref } from './ref'

/** `contradictions.yaml`: where the documents disagree, with each other or with themselves. */
export const contradiction = z.strictObject({
  id,
  about: line(80).describe('What they disagree about: `When he asked to come`.'),
  sides: z
    .array(z.strictObject({ source: ref('source'), says: text, quotation: quotationOf('source').optional() }))
    .min(2, 'at least two sides')
    .describe('The sides, each with its source. Two sides may stand in one source.'),
  note: text.describe('What can be said about it, in one sentence.'),
})
