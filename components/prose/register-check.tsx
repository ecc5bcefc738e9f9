import { earliest, formatDate, type HistoricalDate, latest } from '../../model/dates'
import type { Register } from '../../model/tags'
import type { InkWords } from '../words/ink-words'
import type { Words } from '../words/words'

type Props = {
  /** Where the two crosses stand, along time or along a list of names. */
  check: Register
  language: string
  inks: InkWords
  words: Words
}
type Mark = { from: number; to: number }
type Axis = { record: Mark; told: Mark; ticks: { x: number; label: string }[]; recordWords: string; toldWords: string }

const WIDTH = 350
const LEFT = 26
const RIGHT = 324

/** Two register crosses, one per plate. The gap between them is how far the legend is out. */
export function RegisterCheck({ check, language, inks, words }: Props) {
  const { gap, axis } = check
  const {
    record: rec,
    told: tol,
    ticks,
    recordWords,
    toldWords,
  } = check.axis ? namedAxis(check.axis, check.record, check.told) : timeAxis(check.record, check.told, language)
  const recordX = (rec.from + rec.to) / 2
  const [bracketFrom, bracketTo] = rec.from < tol.from ? [axis ? recordX : rec.from, tol.from] : [tol.from, rec.to]
  const sentence = `${capital(words.outBy(gap))}. ${inks.record.label}: ${recordWords}. ${inks.told.label}: ${toldWords}.`
  return (
    <figure className="register">
      <svg viewBox={`0 0 ${WIDTH} 78`} role="img" aria-label={sentence}>
        <path className="register-axis" d={`M8 42H${WIDTH - 8}`} />
        {ticks.map((tick) => (
          <g key={tick.label}>
            <path className="register-tick" d={`M${tick.x} 38v8`} />
            <text className="register-label" x={tick.x} y={73} textAnchor="middle">
              {tick.label}
            </text>
          </g>
        ))}
        <path className="register-bracket" d={`M${bracketFrom} 22v-5H${bracketTo}v5`} />
        <text
          className="register-gap"
          x={clampMiddle((bracketFrom + bracketTo) / 2, words.outBy(gap))}
          y={13}
          textAnchor="middle"
        >
          {words.outBy(gap)}
        </text>
        <path className="register-span" d={`M${rec.from} 42H${rec.to}`} />
        <Cross x={recordX} ink="record" />
        {axis && rec.to > rec.from && [rec.from, rec.to].map((x) => <Cross key={x} x={x} ink="record" />)}
        <Cross x={(tol.from + tol.to) / 2} ink="told" />
      </svg>
      <figcaption>{sentence}</figcaption>
    </figure>
  )
}

function Cross({ x, ink }: { x: number; ink: 'record' | 'told' }) {
  return (
    <g className={`register-cross ${ink}`} transform={`translate(${x} 42)`}>
      <circle r="7.5" />
      <path d="M-13 0H13M0 -13V13" />
    </g>
  )
}

function timeAxis(record: HistoricalDate, told: HistoricalDate, language: string): Axis {
  const dates = [record, told] as const
  const [first, last] = [Math.min(...dates.map(earliest)), Math.max(...dates.map(latest))]
  const at = (time: number) => Math.round((LEFT + ((time - first) / (last - first || 1)) * (RIGHT - LEFT)) * 10) / 10
  const mark = (date: HistoricalDate): Mark => ({ from: at(earliest(date)), to: at(latest(date)) })
  return {
    record: mark(dates[0]),
    told: mark(dates[1]),
    ticks: monthTicks(first, last, language).map((tick) => ({ ...tick, x: at(tick.time) })),
    recordWords: formatDate(record, language),
    toldWords: formatDate(told, language),
  }
}

/** The first of each month between two instants (ms), thinned to five at most; of each year when the span is long. */
function monthTicks(first: number, last: number, language: string): { time: number; label: string }[] {
  const months: { time: number; label: string }[] = []
  const start = new Date(first)
  for (let month = start.getUTCMonth(); ; month++) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1)
    if (time > last + 86_400_000) break
    if (time >= first) {
      const label = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(time)
      months.push({ time, label: `1 ${label}` })
    }
  }
  if (months.length > 18) {
    return months
      .filter(({ time }) => new Date(time).getUTCMonth() === 0)
      .map(({ time }) => ({ time, label: String(new Date(time).getUTCFullYear()) }))
  }
  const step = Math.ceil(months.length / 5)
  return months.filter((_, index) => index % step === 0)
}

function namedAxis(names: readonly string[], record: readonly string[], told: readonly string[]): Axis {
  const at = (name: string) =>
    names.length === 1 ? WIDTH / 2 : 44 + (names.indexOf(name) / (names.length - 1)) * (WIDTH - 88)
  const mark = (list: readonly string[]): Mark => ({
    from: Math.min(...list.map(at)),
    to: Math.max(...list.map(at)),
  })
  return {
    record: mark(record),
    told: mark(told),
    ticks: names.map((label) => ({ x: at(label), label })),
    recordWords: record.join(', '),
    toldWords: told.join(', '),
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Keeps the words over the bracket inside the drawing (7 px a letter). */
function clampMiddle(x: number, text: string): number {
  const half = (text.length * 7) / 2
  return Math.min(Math.max(x, half), WIDTH - half)
}
