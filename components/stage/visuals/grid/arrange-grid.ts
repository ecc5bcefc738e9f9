/** From entries of a story to the rows of the grid. One rule for every row: across by what it says, down by its day. */
import { earliest, formatDate, latest } from '../../../../model/dates'
import { localeOf } from '../../../../model/locale'
import type { Story } from '../../../../model/read-story'
import { inkOf } from '../../../../model/statement-ink'
import { ACTS, FIRST_MARKS, type GridData } from './grid-model'

export type Column = 'before' | 'in' | 'after' | 'none'
export type GridRow = {
  id: string
  column: Column
  ink: 'told' | 'record'
  /** `settled`: an act that nobody disputes. `denied`: somebody says that there was no meeting. */
  says: 'decided' | 'planning' | 'settled' | 'denied'
  who: string
  /** What it says, in a few words; nothing when the drawing has words for it. */
  label: string
  /** On what ground it speaks: the name of its source and that source's basis. */
  source: string
  basis: string
  /** The day, long and short; nothing when nobody tells it. */
  date?: { time: number; long: string; short: string; year: string }
  /** The first beat at which it stands. */
  beat: number
}

type Head = Pick<Story, 'statements' | 'events' | 'claims' | 'sources' | 'language'>

/** The rows by day; what has none comes last. Entries that are missing are left out. */
export function arrangeGrid(data: GridData, story: Head): GridRow[] {
  const marks = data.marks.flatMap((mark): GridRow[] => {
    const statement = story.statements.get(mark.statement)
    if (!statement) return []
    const { label, who, says, puts: column, beat } = mark
    return [{ ...said(mark.statement, story), column, ink: inkOf(statement, story), says, who, label, beat }]
  })
  const denials = data.denied.flatMap((id): GridRow[] => {
    const statement = story.statements.get(id)
    if (!statement) return []
    const who = statement.speaker.split(',')[0] ?? statement.speaker
    const row = said(id, story)
    return [
      { ...row, column: 'in', ink: 'record', says: 'denied', who, label: '', beat: beatOf(row.date?.time, marks) },
    ]
  })
  return [...marks, ...denials, ...arrangeActs(data, story)].sort(byDay)
}

/** What nobody disputes, by the day on which it happened, in the column where that day lies. */
function arrangeActs(data: GridData, story: Head): GridRow[] {
  const visit = story.events.get(data.visit)?.date
  return data.acts.flatMap((id): GridRow[] => {
    const event = story.events.get(id)
    if (!event || !visit) return []
    const column =
      latest(event.date) < earliest(visit) ? 'before' : earliest(event.date) > latest(visit) ? 'after' : 'in'
    const source = story.sources.get(event.sources[0] ?? '')
    return [
      {
        id,
        column,
        ink: 'record',
        says: 'settled',
        who: event.title,
        label: '',
        source: source?.name ?? '',
        basis: event.ground,
        date: dayOf(event.date, story.language),
        beat: ACTS,
      },
    ]
  })
}

function said(id: string, story: Head): Pick<GridRow, 'id' | 'source' | 'basis' | 'date'> {
  const statement = story.statements.get(id)
  const source = story.sources.get(statement?.source ?? '')
  const date = statement && statement.said !== 'undated' ? dayOf(statement.said, story.language) : undefined
  return { id, source: source?.name ?? '', basis: source?.basis ?? '', date }
}

function dayOf(date: Parameters<typeof formatDate>[0], language: string): GridRow['date'] {
  const time = earliest(date)
  if (!Number.isFinite(time)) return undefined
  const long = formatDate(date, language)
  const day = date.start
  const short =
    day?.month === undefined
      ? long
      : new Intl.DateTimeFormat(localeOf(language), {
          day: day.day === undefined ? undefined : 'numeric',
          month: 'short',
          timeZone: 'UTC',
          year: 'numeric',
        }).format(Date.UTC(day.year, day.month - 1, day.day ?? 1))
  return { time, long, short, year: String(day?.year ?? '') }
}

/** A denial comes with the first beat whose tellings reach its day. */
function beatOf(time: number | undefined, marks: readonly GridRow[]): number {
  const reached = marks.filter(({ date }) => time === undefined || (date !== undefined && date.time >= time))
  return reached.length > 0 ? Math.min(...reached.map(({ beat }) => beat)) : FIRST_MARKS
}

function byDay(a: GridRow, b: GridRow): number {
  return (a.date?.time ?? Number.POSITIVE_INFINITY) - (b.date?.time ?? Number.POSITIVE_INFINITY) || a.beat - b.beat
}

/** A month in ms (Gregorian mean). */
const MONTH = 30.436875 * 86_400_000
/** The axis is torn where nothing was told for longer than this, in months. */
const TORN = 6

/** How long nothing was told before each row, in whole months, where that is long enough to tear the axis; else 0. */
export function gapsBefore(rows: readonly GridRow[]): number[] {
  return rows.map(({ date }, index) => {
    const last = rows[index - 1]?.date
    if (!date || !last) return 0
    const months = Math.floor((date.time - last.time) / MONTH)
    return months >= TORN ? months : 0
  })
}
