import { z } from 'zod'
import { PRECISIONS } from '../edtf/moment'
import { NOUNS } from '../nouns'
import { ink } from '../nouns/scales'

/**
 * What `story.json` holds. Entries are as in the model, except that a date is given with the days that it can mean, and that
 * lists stand in the order of their files.
 */
/** Before the year 1 and after 9999 with six figures and a sign, as ISO 8601 has it. */
const day = z.string().regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}$/)
const date = z
  .strictObject({
    edtf: z.string().describe('As written: a subset of the Extended Date/Time Format (ISO 8601-2)'),
    from: day.optional().describe('The first day that it can mean; missing when its beginning is open'),
    to: day.optional().describe('The last day that it can mean; missing when its end is open'),
    precision: z.enum(PRECISIONS).describe('Of a range, that of its coarser end'),
    about: z.boolean().describe('True when any part of it is approximate'),
    unsure: z.boolean().describe('True when the source of any part of it is doubted'),
  })
  .meta({ id: 'date' })
const said = z.union([z.literal('undated'), date])

const quotation = z.strictObject({ ...NOUNS.source.shape.quotes.unwrap().element.shape, said: date.optional() })
const entries = {
  sources: z.strictObject({
    ...NOUNS.source.shape,
    number: z.int().positive().describe('At the control points'),
    date: date.optional(),
    read: date.optional(),
    quotes: z.array(quotation),
  }),
  places: NOUNS.place,
  events: z.strictObject({ ...NOUNS.event.shape, date }),
  statements: z.strictObject({ ...NOUNS.statement.shape, said, meant: said.optional() }),
  claims: z.strictObject({
    ...NOUNS.claim.shape,
    said,
    origins: z.array(z.string()).describe('Ids of the sources on which the supporting ones rest in the end'),
  }),
  contradictions: NOUNS.contradiction,
  terms: NOUNS.term,
}
const correction = z.strictObject({ ...NOUNS.story.shape.corrections.element.shape, date })
const chapter = z.strictObject({
  slug: z.string(),
  number: z.int().positive(),
  sheet: z.string(),
  title: z.string(),
  deck: z.string(),
  scenes: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      date: date.optional(),
      place: z.string().optional(),
      ink: ink,
      description: z.string(),
      claims: z.array(z.string()),
      sources: z.array(z.string()),
    }),
  ),
})

const exportedStory = z.strictObject({
  $schema: z.url().describe('The address of this schema'),
  slug: z.string(),
  title: z.string(),
  standfirst: z.string(),
  language: z.string().describe('BCP 47'),
  version: z.string(),
  updated: date,
  publisher: z.string(),
  inks: NOUNS.story.shape.inks,
  address: z.url().describe('The story in the form to read'),
  license: z.url().describe('Of text and data; quoted fragments and positions keep their own, see the README'),
  chapters: z.array(chapter),
  sources: z.array(entries.sources),
  places: z.array(entries.places),
  events: z.array(entries.events),
  statements: z.array(entries.statements),
  claims: z.array(entries.claims),
  contradictions: z.array(entries.contradictions),
  terms: z.array(entries.terms),
  moved: NOUNS.story.shape.moved,
  corrections: z.array(correction),
})
export type ExportedStory = z.infer<typeof exportedStory>

/** The published JSON Schema (draft 2020-12) of `story.json`. @param address Its own address. */
export function writeSchema(address: string, version: string, updated: string): string {
  const { $schema, ...schema } = z.toJSONSchema(exportedStory, { io: 'output' })
  const head = { $schema, $id: address, title: 'A story', description: `For version ${version} of ${updated}` }
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`
}
