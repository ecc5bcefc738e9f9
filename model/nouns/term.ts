import { z } from 'zod'
import { id, line, text } from './basics'
import { ref } from './ref'

/** `glossary.yaml`: people, organisations and terms. */
export const term = z.strictObject({
  id,
  name: line(60).describe('The name or word as the story spells it.'),
  kind: z.enum(['person', 'organisation', 'term']),
  variants: z.array(text).default([]).describe('Other spellings that sources use.'),
  meaning: text.describe('One or two sentences: for people, the role at the time.'),
  sources: z.array(ref('source')).min(1, 'at least one source').describe('Ids of the sources for what is said here.'),
})
