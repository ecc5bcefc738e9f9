import { z } from 'zod'

/**
 * The two inks. `told`: asserts that the visit moved Moscow to war or that Tehran authored the intervention, whoever says
 * it. `record`: everything else, each entry with its own standing.
 */
export const ink = z.enum(['told', 'record'])
export type Ink = z.infer<typeof ink>

/** How far an entry can be relied on, in one word; the sentence beside it says why. */
export const standing = z.enum(['firm', 'contested', 'one source', 'denied', 'not known'])
export type Standing = z.infer<typeof standing>

/**
 * Words of likelihood with their range in per cent, as in the United States' Intelligence Community Directive 203
 * (2 January 2015). The words are used in the story only with their range beside them.
 */
export const LIKELIHOOD = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
} as const satisfies Record<string, readonly [number, number]>
export type Likelihood = keyof typeof LIKELIHOOD
export const likelihood = z.enum(Object.keys(LIKELIHOOD) as [Likelihood, ...Likelihood[]])

/** `sourced`: from a survey or list. The other three must look approximate on the map and say so. */
export const certainty = z.enum(['sourced', 'estimated', 'sketch', 'schematic'])
export type Certainty = z.infer<typeof certainty>
