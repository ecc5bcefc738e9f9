const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?\\b`, 'g')

/** A day as English prose names it: its words, and its numbers; the month from 1, the year only where it is said. */
export type EnglishDay = { text: string; day: number; month: number; year: number | undefined }

/** The days that an English text names, in their order. */
export function englishDays(text: string): EnglishDay[] {
  return [...text.matchAll(DAY)].map(([found, day, month = '', year]) => ({
    text: found,
    day: Number(day),
    month: MONTHS.indexOf(month) + 1,
    year: year === undefined ? undefined : Number(year),
  }))
}
