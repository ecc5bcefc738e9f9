import { z } from 'zod'
import { address, date, id, language, line, text, when, words } from './basics'
import { ref } from './ref'

const sourceKind = z
  .enum(['report', 'analysis', 'compilation', 'official', 'tape', 'memoir', 'data', 'reference'])
  .describe('`data` is for coordinates and other measurements, `reference` for encyclopaedias and lists.')

const quotation = z.strictObject({
  id: id.describe('Permanent, unique in the whole story: `parker-arguably`.'),
  quote: words(15).describe(
    'At most 15 words, exact, as they stand in the source. `…` joins two parts, `[…]` marks an insertion.',
  ),
  at: text.describe('Where it stands in the source: `paragraph 9`, `entry for 24 July`.'),
  speaker: text.optional().describe('Who said it, when that is not the author.'),
  said: date.optional().describe("When it was said, when that is not the source's own date."),
  cut: text
    .optional()
    .describe(
      'Why it may end before a clause of its sentence that limits, reverses or names the object, in one sentence.',
    ),
})

const point = z
  .strictObject({
    at: line(80).describe('Where it stands in the source: `paragraph 9`.'),
    says: text.describe('What the source says there, in one sentence of our own.'),
    told: z
      .array(ref('scene', 'claim', 'event'))
      .default([])
      .describe(
        'Ids of the scenes, claims and events that tell it. A passage between scenes is named by the scene before it.',
      ),
    left: text.optional().describe('Why the story leaves it out, in one sentence, when nothing tells it.'),
  })
  .refine(({ told, left }) => (told?.length ?? 0) > 0 === (left === undefined), {
    message: 'either where it is told, or why it is left out',
    path: ['told'],
    when,
  })

/** `sources.yaml`: everything that a statement may rest on. Their order gives the numbers at the control points. */
export const source = z
  .strictObject({
    id,
    name: line(60).describe("A few words by which it is called in the text's cards: `Parker 2020`."),
    publisher: line(160).describe('Who published it.'),
    author: text.optional().describe('Who wrote it. Leave it out when that is not stated.'),
    title: line(240)
      .optional()
      .describe('Its title, when that was seen. Leave it out when the title was only rebuilt from an address.'),
    date: date.optional().describe('The day it speaks from. Leave it out when it bears none.'),
    dateNote: text.optional().describe('What is uncertain about that date, in one sentence.'),
    url: address.optional().describe('Its address.'),
    archived: address.optional().describe('An archived copy.'),
    read: date
      .optional()
      .describe('The day on which the editors last read it. Leave it out when they never did, and say so in `basis`.'),
    extent: z
      .enum(['whole', 'most', 'opening', 'excerpt', 'not read'])
      .describe('How much of it was read: the whole, most of it, its opening, an excerpt, or nothing.'),
    form: z
      .enum(['original', 'copy', 'digest', 'translation'])
      .describe('What was read: the original, a copy of it, a digest of it, or a translation.'),
    language: language.optional().describe('BCP 47 tag: `en`, `ru`.'),
    kind: sourceKind,
    basis: text.describe(
      'On what ground it speaks: present, unnamed officials, ship counts, a copy of a wire report. One or two sentences.',
    ),
    interest: text.describe('What its teller has at stake, in one short sentence; `none known` when nothing is known.'),
    dependsOn: z
      .array(ref('source'))
      .default([])
      .describe('Ids of the sources that it repeats or rests on. Two sources with one origin count once.'),
    namedIn: z
      .array(ref('source'))
      .default([])
      .describe('Ids of the sources that name it, when it was not found itself. It is then cited as "named in …".'),
    grade: z
      .strictObject({ letter: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), reason: text })
      .describe("A (reliable) to E (unreliable), F (can't be judged), as in the Admiralty scale, and why."),
    hedges: text.optional().describe('Hedges of its own that a reader should know.'),
    points: z
      .array(point)
      .default([])
      .describe('What it says that touches the story, one by one, and where the story tells it or why it does not.'),
    quotes: z.array(quotation).default([]).describe('The fragments that the story may quote.'),
  })
  .refine((entry) => !entry.namedIn?.length || entry.url === undefined, {
    message: 'no address, because a source that is only named in another was not found',
    path: ['url'],
    when,
  })
