import type { GridWords } from './draw-grid'

export const gridWords: Readonly<Record<string, GridWords>> = {
  en: {
    /** Head of the days on which something was told. */
    told: 'Told',
    /** Head of the margin of tellings that put the yes nowhere. */
    none: 'No place',
    /** Inside a mark that says that the yes was decided, where it is large enough. */
    yes: 'YES',
    /** Across the shut door, in a row of somebody who says that there was no meeting. */
    no: 'NO',
    /** What somebody says who denies the meeting. */
    noMeeting: 'there was no meeting',
    /** In place of a day. */
    undated: 'undated',
    /** At the torn edge between two rows. @param gap How long nothing was told: `3 years`. */
    torn: (gap) => `${gap} without a telling`,
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    years: (count) => (count === 1 ? '1 year' : `${count} years`),
    /** The key below the picture: the sign, then what it stands for. A story's own names of its inks come before these. */
    key: {
      told: 'As told',
      record: 'On record',
      decided: 'says decided',
      planning: 'only planning',
      settled: 'nobody disputes it',
      rows: 'A line for each telling, by the day it was told',
    },
    /** The list that can be read instead of the picture. */
    list: {
      decided: 'decided',
      planning: 'only planning',
      none: 'does not say when',
      settled: 'not disputed',
      rest: 'rests on',
    },
    /** The reader's own mark. */
    ask: {
      rather: 'I’d rather not guess',
      put: (column) => `Your cross stands under “${column}”. It is kept on this page only.`,
      none: 'No cross. You can put one at any time.',
    },
  },
}
