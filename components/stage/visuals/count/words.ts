import type { CountWords } from './draw-count'

export const countWords: Readonly<Record<string, CountWords>> = {
  en: {
    /** The key: what a sign stands for. */
    one: (unit) => `One sign: ${unit}`,
    many: (per, unit) => `One sign: ${per} of ${unit}`,
    /** In the field of a number that nobody gives. */
    unknown: 'no number read',
    sources: 'Counts',
  },
}
