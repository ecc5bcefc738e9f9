import { earliest, latest } from '../../model/dates'
import type { Ink, Statement } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import { inkOf } from '../../model/statement-ink'
import { eventOf } from './collect-evidence'

/** One statement in the chart. Positions along the axis in px from its beginning, times in ms since 1970, UTC. */
export type KnewPoint = {
  statement: Statement
  ink: Ink
  /** When that of which it speaks happened, at its earliest; at 0 when that lies before the axis. Missing when not known. */
  happened?: number
  /** The middle of its column. */
  said: number
  /** How many statements of the same column stand before it. */
  rank: number
  /** The last moment that its date can mean: from then on it was public for certain. */
  public: number
}
export type KnewChart = {
  points: KnewPoint[]
  from: number
  to: number
  years: { year: number; at: number }[]
  /** The most statements in one column. */
  deepest: number
}

/**
 * Places every dated statement at its two dates on one axis of time. Statements of about the same time share a column,
 * so that none hides another; the axis is even, so that a silence of years is as wide as it was long.
 *
 * @param length px of the axis. @param column px of a column.
 */
export function arrangeStatements(story: Story, length: number, column: number): KnewChart {
  const dated = [...story.statements.values()].flatMap((statement) =>
    statement.said === 'undated' ? [] : [{ statement, said: statement.said }],
  )
  const from = earliest(story.rail.from)
  const to = Math.max(...dated.map(({ said }) => latest(said)).filter(Number.isFinite), from + 1)
  const at = (time: number) => ((Math.min(Math.max(time, from), to) - from) / (to - from)) * length
  const counts = new Map<number, number>()
  const sorted = dated.sort((a, b) => earliest(a.said) - earliest(b.said))
  const points = sorted.map(({ statement, said }): KnewPoint => {
    const place = Math.min(Math.floor(at(earliest(said)) / column), Math.ceil(length / column) - 1)
    const rank = counts.get(place) ?? 0
    counts.set(place, rank + 1)
    const event = eventOf(statement, story)
    return {
      statement,
      ink: inkOf(statement, story),
      ...(event && { happened: at(earliest(event.date)) }),
      said: (place + 0.5) * column,
      rank,
      public: latest(said),
    }
  })
  const first = new Date(from).getUTCFullYear()
  const last = new Date(to).getUTCFullYear()
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return {
    points,
    from,
    to,
    years: years.map((year) => ({ year, at: at(Date.UTC(year, 0, 1)) })),
    deepest: Math.max(0, ...counts.values()),
  }
}

/** A name with its place on the axis and the room that it takes, px. */
type Named = { at: number; width: number }

/**
 * The level at which each name stands below the chart, from 0: a name lies lower than those whose leaders come down
 * through it, so that no leader crosses a name.
 */
export function levelNames(names: readonly Named[]): number[] {
  const order = names.map((_, index) => index).sort((a, b) => (names[b]?.at ?? 0) - (names[a]?.at ?? 0))
  const levels: number[] = []
  const done: number[] = []
  for (const index of order) {
    const { at, width } = names[index] as Named
    const within = done.filter((other) => (names[other]?.at ?? 0) <= at + width)
    levels[index] = Math.max(-1, ...within.map((other) => levels[other] ?? 0)) + 1
    done.push(index)
  }
  return levels
}
