import { z } from 'zod'
import { date, id, line, text } from './basics'
import { ref } from './ref'
import { standing } from './scales'

/** `events.yaml`: what happened, or is said to have happened. */
export const event = z.strictObject({
  id,
  date: date.describe('When it happened, as far as that is known.'),
  place: ref('place').optional().describe('The id of the place. Leave it out when no source gives one.'),
  title: line(80).describe('A few words for rails and lists: `He lands in Moscow`.'),
  what: text.describe('What happened, in one or two sentences of our own.'),
  standing,
  ground: text.describe('Why that standing: who says so, who denies it.'),
  sources: z.array(ref('source')).min(1, 'at least one source').describe('Ids of the sources.'),
})
