import type { EmptyWords } from './draw-empty'

export const emptyWords: Readonly<Record<string, EmptyWords>> = {
  en: {
    /** Where other sheets have their scale. */
    scale: 'No scale. No source we read fills this sheet.',
  },
}
