import type { DaysWords } from './draw-days'

export const daysWords: Readonly<Record<string, DaysWords>> = {
  en: {
    /** The key below the strip. */
    settled: 'settled',
    unsettled: 'unsettled',
  },
}
