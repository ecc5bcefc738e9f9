import { earliest, type HistoricalDate, latest, nameDay, stampCells } from '../../model/dates'
import type { Scene } from '../../model/read-scenes'

/** First and last instant of the rail, in ms since 1970. */
type Span = { first: number; last: number }

export type RailMark = {
  scene: Scene
  /** The ids of the scenes that the mark stands for: beats of one visual share their date and their mark. */
  ids: string[]
  /** Inside the months shown, or beyond one of the torn edges. */
  zone: 'before' | 'within' | 'after'
  /** Start and end of the date along its zone, from 0 to 1. */
  from: number
  to: number
  /** Marks that would lie on one another stand side by side: 0, 1, 2 … */
  column: number
}

/** Two marks closer than this part of the rail would touch (11 px of about 700). */
const TOUCHING = 0.021
/** Beyond it marks would lie under the slip. Those of one day that find no column lie on one another; the list of dates has them all. */
const LAST_COLUMN = 3
const DAY = 86_400_000

/** Where the dated scenes stand on the rail. Scenes without a date are left out; those outside keep their order. */
export function placeMarks(scenes: readonly Scene[], { first, last }: Span): RailMark[] {
  const marks = scenes.flatMap((scene): RailMark[] => {
    if (!scene.date) return []
    const [from, to] = [earliest(scene.date), latest(scene.date)]
    const middle = (Math.max(from, first) + Math.min(to, last)) / 2
    if (to < first) return [{ scene, ids: [scene.id], zone: 'before', from: 0, to: 0, column: 0 }]
    if (from > last) return [{ scene, ids: [scene.id], zone: 'after', from: 0, to: 0, column: 0 }]
    if (!Number.isFinite(middle)) return []
    const at = (time: number) => Math.min(Math.max((time - first) / (last - first), 0), 1)
    return [{ scene, ids: [scene.id], zone: 'within', from: at(from), to: at(to), column: 0 }]
  })
  joinBeats(marks)
  for (const zone of ['before', 'after'] as const) spreadEvenly(marks.filter((mark) => mark.zone === zone))
  setColumns(marks)
  return marks
}

/** Takes out the marks of later beats, in place; the first beat's mark stands for them. */
function joinBeats(marks: RailMark[]): void {
  for (let index = marks.length - 1; index > 0; index--) {
    const [before, mark] = [marks[index - 1], marks[index]]
    const isBeat = mark && before && mark.scene.beat !== undefined && mark.scene.visual === before.scene.visual
    if (!isBeat || mark.scene.date?.text !== before.scene.date?.text) continue
    before.ids.push(...mark.ids)
    marks.splice(index, 1)
  }
}

function spreadEvenly(marks: RailMark[]): void {
  marks.sort((a, b) => earliest(a.scene.date as HistoricalDate) - earliest(b.scene.date as HistoricalDate))
  for (const [index, mark] of marks.entries()) mark.from = mark.to = (index + 0.5) / marks.length
}

function setColumns(marks: RailMark[]): void {
  const middle = (mark: RailMark) => (mark.from + mark.to) / 2
  const inside = marks.filter((mark) => mark.zone === 'within').sort((a, b) => middle(a) - middle(b))
  for (const [index, mark] of inside.entries()) {
    const taken = inside.slice(0, index).filter((other) => middle(mark) - middle(other) < TOUCHING)
    while (mark.column < LAST_COLUMN && taken.some((other) => other.column === mark.column)) mark.column++
  }
}

/** A block of the rail, a day, a month or a year: its first instant and its end, and what stands beside it. */
export type RailMonth = { key: string; time: number; end: number; year?: string; quarter?: string }

/** Beyond so many months a block counts a year; within so many days, a day. */
const MOST_MONTHS = 48
const MOST_DAYS = 31

/**
 * The blocks of the rail: months with a year's number at January and a short name at the other quarters, or years; or days,
 * the first of a month or of all with its month.
 */
export function railMonths({ first, last }: Span, language: string): RailMonth[] {
  if (last - first <= MOST_DAYS * DAY) return railDays({ first, last }, language)
  const months: RailMonth[] = []
  const start = new Date(first)
  const step = monthsBetween(first, last) > MOST_MONTHS ? 12 : 1
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  for (let month = start.getUTCMonth(); ; month += step) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1)
    if (time > last) return months
    const date = new Date(time)
    const isYear: boolean = step === 12 || date.getUTCMonth() === 0 || months.length === 0
    months.push({
      key: date.toISOString().slice(0, 7),
      time,
      end: Date.UTC(start.getUTCFullYear(), month + step, 1),
      year: isYear ? String(date.getUTCFullYear()) : undefined,
      quarter: !isYear && date.getUTCMonth() % 3 === 0 ? name.format(time) : undefined,
    })
  }
}

function railDays({ first, last }: Span, language: string): RailMonth[] {
  return Array.from({ length: Math.ceil((last - first) / DAY) }, (_, index) => {
    const time = first + index * DAY
    const isWhole = index === 0 || new Date(time).getUTCDate() === 1
    return {
      key: new Date(time).toISOString().slice(0, 10),
      time,
      end: time + DAY,
      year: isWhole ? nameDay(time, language, 'whole') : undefined,
      quarter: isWhole ? undefined : nameDay(time, language, 'short'),
    }
  })
}

function monthsBetween(first: number, last: number): number {
  const [from, to] = [new Date(first), new Date(last)]
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
}

/** The id of the first scene dated within a block, if there is one. */
export function sceneOfMonth(
  marks: readonly RailMark[],
  { time, end }: RailMonth,
  { first, last }: Span,
): string | undefined {
  const middle = ({ from, to }: RailMark) => first + ((from + to) / 2) * (last - first)
  return marks.find((mark) => mark.zone === 'within' && middle(mark) >= time && middle(mark) < end)?.scene.id
}

/** Weeks begun in a span of 14 to 100 days, which the rail can count; 0 for a shorter or a longer one. */
export function countWeeks(date: HistoricalDate): number {
  const days = (latest(date) - earliest(date)) / DAY
  return days >= 14 && days <= 100 ? Math.ceil(days / 7) : 0
}

/** A date as the stamp has it, without the cells that nobody has dated: `JUN 2015`. */
export function shortDate(date: HistoricalDate, language: string): string {
  const cells = stampCells(date, language).filter((cell) => cell.known)
  return cells.map((cell) => cell.text).join(' ')
}
