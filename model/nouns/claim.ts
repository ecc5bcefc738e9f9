import { z } from 'zod'
import { date, id, text, when } from './basics'
import { quotationOf, ref } from './ref'
import { ink, likelihood, standing } from './scales'

/** `claims.yaml`: what can be true or false, and what the sources do to it. */
export const claim = z
  .strictObject({
    id,
    says: text.describe('The claim, in one sentence that can be true or false.'),
    kind: ink,
    by: text.describe('Who said it first or most clearly.'),
    said: z.union([z.literal('undated'), date]).describe('When it was said. `undated` when no source tells.'),
    place: ref('place').optional().describe('The id of the place where it was said, when known.'),
    evidence: z
      .array(
        z.strictObject({
          source: ref('source'),
          does: z.enum(['supports', 'reports', 'contradicts']),
          ground: text.optional().describe('On what ground, or in what words of ours.'),
          restsOn: z
            .array(ref('source'))
            .default([])
            .describe(
              'Ids of the sources on which it rests for this claim, its own among them where it speaks for itself. Leave it out where `dependsOn` of the source says it.',
            ),
          quotation: quotationOf('source').optional().describe('The id of a quoted fragment.'),
        }),
      )
      .default([])
      .describe('What each source does to it. A source that is silent is left out.'),
    standing,
    verdict: text.describe('The verdict in one sentence: `Two origins agree; the month rests on one.`'),
    likelihood: likelihood.optional().describe('How likely the editors hold it to be, when they say so.'),
    wouldChange: text.describe('What would change the verdict.'),
    bestCase: text.optional().describe('The strongest case for it. Told claims must have one.'),
    retold: text.optional().describe('How it was retold, for told claims: one sentence.'),
    events: z.array(ref('event')).default([]).describe('Ids of events that it is about.'),
  })
  .refine((entry) => entry.kind !== 'record' || entry.evidence?.length !== 0, {
    message: 'at least one source, because a claim on record needs one',
    path: ['evidence'],
    when,
  })
  .refine((entry) => entry.kind !== 'told' || entry.bestCase !== undefined, {
    message: 'the strongest case for it, because the claim is told',
    path: ['bestCase'],
    when,
  })
