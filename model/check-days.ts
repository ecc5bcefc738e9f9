import { earliest, type HistoricalDate, latest } from './dates'
import type { Claim, Event, Source, Statement, StoryFile } from './nouns'
import type { Report, Where } from './problems'

/** What bears a day on which something has happened. */
type Dated = {
  sources: ReadonlyMap<string, Source>
  events: ReadonlyMap<string, Event>
  statements: ReadonlyMap<string, Statement>
  claims: ReadonlyMap<string, Claim>
  scenes: readonly { id: string; date?: HistoricalDate | undefined }[]
}
type Kind = 'source' | 'event' | 'statement' | 'claim' | 'scene'

/**
 * Reports days that can't have come: after today and after the day of the story's version (a clock that is behind makes no
 * problem of a story). A source that was read before it was published, too.
 *
 * @param today As a date in milliseconds.
 */
export function checkDays(
  { updated }: StoryFile,
  { sources, events, statements, claims, scenes }: Dated,
  whereIs: (kind: Kind, id: string, field: string) => Where,
  today: number,
  report: Report,
): void {
  const last = Math.max(latest(updated), today)
  const check = (kind: Kind, id: string, field: string, date: HistoricalDate | 'undated' | undefined) => {
    if (date === undefined || date === 'undated' || earliest(date) <= last) return
    const expected = 'expected a day that has come'
    report.error(whereIs(kind, id, field), `${field}: found "${date.text}", which is still to come, ${expected}`)
  }
  for (const { id, date, read } of sources.values()) {
    check('source', id, 'date', date)
    check('source', id, 'read', read)
    if (!date || !read || latest(read) >= earliest(date)) continue
    const found = `found "${read.text}", before the source's own date, "${date.text}"`
    report.error(whereIs('source', id, 'read'), `read: ${found}, expected that day or a later one`)
  }
  for (const { id, date } of events.values()) check('event', id, 'date', date)
  for (const { id, said } of statements.values()) check('statement', id, 'said', said)
  for (const { id, said } of claims.values()) check('claim', id, 'said', said)
  for (const { id, date } of scenes) check('scene', id, 'date', date)
}

/** Reports corrections that are later than the story's version, or that are not in order, newest first. */
export function checkCorrections(
  { corrections, updated, version }: StoryFile,
  where: (path: readonly PropertyKey[]) => Where,
  report: Report,
): void {
  for (const [index, { date }] of corrections.entries()) {
    const before = corrections[index - 1]
    const at = where(['corrections', index, 'date'])
    if (earliest(date) > latest(updated)) {
      const expected = `expected "updated" on that day, and a version above ${version}`
      report.error(at, `found a correction of ${date.text}, later than "updated" (${updated.text}), ${expected}`)
    } else if (before && earliest(date) > latest(before.date)) {
      report.error(at, `found a correction of ${date.text} below one of ${before.date.text}, expected the newest first`)
    }
  }
}
