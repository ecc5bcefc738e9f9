import type { HistoricalDate, Moment } from './dates'
import { englishDays } from './english-days'
import type { Where } from './problems'
import type { Story } from './read-story'
import { proseOf } from './story-prose'

/**
 * Days in an English text that no entry of the story has: no event, statement, claim, source or quotation. One day given for
 * an event in the data and another in the words, in a picture's description or in the notes comes to light so. A day without its
 * year may be of any year.
 */
export function reviewUnknownDays(story: Story): { where: Where; message: string }[] {
  if (!/^en\b/.test(story.language)) return []
  const known = knownDays(story)
  return proseOf(story).flatMap(({ text, where }) =>
    englishDays(text).flatMap(({ text: found, day, month, year }) => {
      const name = nameOf(month, day)
      if (known.has(year === undefined ? name : `${year}-${name}`)) return []
      return [{ where, message: `found "${found}", a day that no event, statement, claim or source has` }]
    }),
  )
}

/** All days of the entries, with their year and without it. */
function knownDays(story: Story): ReadonlySet<string> {
  const { events, statements, claims, sources, quotations, chapters, visuals } = story
  const dates: (HistoricalDate | 'undated' | undefined)[] = [
    ...[...events.values()].map(({ date }) => date),
    ...[...statements.values()].flatMap(({ said, meant }) => [said, meant]),
    ...[...claims.values()].map(({ said }) => said),
    ...[...sources.values()].map(({ date }) => date),
    ...[...quotations.values()].map(({ said }) => said),
    ...chapters.flatMap(({ scenes }) => scenes.map(({ date }) => date)),
    ...datesIn(visuals),
  ]
  const days = dates.flatMap((date) => (date && date !== 'undated' ? [date.start, date.end] : []))
  return new Set(days.flatMap((moment) => (moment ? namesOf(moment) : [])))
}

/** The dates in the data of the visuals, whatever their shape: the ends of a strip of days are days that its description may name. */
function datesIn(data: unknown): HistoricalDate[] {
  if (typeof data !== 'object' || data === null) return []
  return 'range' in data && 'text' in data ? [data as HistoricalDate] : Object.values(data).flatMap(datesIn)
}

function namesOf({ year, month, day }: Moment): string[] {
  if (month === undefined || day === undefined) return []
  const name = nameOf(month, day)
  return [name, `${year}-${name}`]
}

function nameOf(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
