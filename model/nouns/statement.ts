import { z } from 'zod'
import { date, id, line, text } from './basics'
import { quotationOf, ref } from './ref'

/** `statements.yaml`: a telling. Who said what, when, in which source, about which event or claim. */
export const statement = z.strictObject({
  id,
  speaker: line(160).describe('Who said it, and what they were: `Sergei Ryabkov, deputy foreign minister of Russia`.'),
  said: z.union([z.literal('undated'), date]).describe('When it was said. `undated` when no source tells.'),
  place: ref('place').optional().describe('The id of the place where it was said.'),
  source: ref('source').describe('The id of the source in which it stands.'),
  readIn: z
    .array(ref('source'))
    .default([])
    .describe('Ids of the sources in which the editors read of it, when the source itself was not read.'),
  event: ref('event')
    .optional()
    .describe('The id of the event that it speaks of, or of the event that its saying was.'),
  claims: z
    .array(z.strictObject({ claim: ref('claim'), does: z.enum(['asserts', 'reports', 'doubts', 'denies', 'drops']) }))
    .default([])
    .describe('What it does to which claims.'),
  says: text.describe('What was said, in one sentence of our own.'),
  meant: z
    .union([z.literal('undated'), date])
    .describe('The day or span that it speaks of. `undated` when it names none.'),
  otherDay: text
    .optional()
    .describe(
      'Why it means another day than that of its event, in one sentence, where its teller does: `He dates it to May.`',
    ),
  remove: z
    .enum(['own words', 'reported', 'third hand'])
    .describe('How far the words are from the speaker, as the editors read them: his own, reported, or at third hand.'),
  quotation: quotationOf('source', 'readIn')
    .optional()
    .describe('The id of the fragment that is quoted from it, if any.'),
})
