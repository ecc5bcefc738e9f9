import { escapeText, type Form, round } from './markup'

/** A dated statement at its two dates, in ms since 1970. */
export type Telling = { id: string; title: string; happened: number; said: number; ink: 'told' | 'record' }
export type WhoKnew = { from: number; to: number; tellings: Telling[]; named: { id: string; label: string }[] }

/** In px. `year`, `head`: baselines below the lower axis. `row`: of a line of names. `letter`: mean width of one of theirs. */
type Sizes = Record<'width' | 'height' | 'top' | 'bottom' | 'side' | 'year' | 'head' | 'row' | 'letter', number>
const SIZES: Record<Exclude<Form, 'broad'>, Sizes> = {
  wide: { width: 820, height: 640, top: 64, bottom: 560, side: 24, year: 22, head: 66, row: 26, letter: 6.9 },
  narrow: { width: 304, height: 390, top: 44, bottom: 326, side: 12, year: 22, head: 58, row: 20, letter: 6.2 },
  low: { width: 420, height: 290, top: 42, bottom: 232, side: 10, year: 22, head: 50, row: 20, letter: 6.2 },
  short: { width: 292, height: 300, top: 42, bottom: 242, side: 13, year: 22, head: 50, row: 20, letter: 6.4 },
  hall: { width: 860, height: 616, top: 62, bottom: 540, side: 16, year: 28, head: 62, row: 30, letter: 9.5 },
}

/**
 * Who knew what, when: above, the day of which a statement speaks; below, the day on which it was said. A line joins the
 * two; the flatter it lies, the longer the statement waited.
 */
export function drawWhoKnew(
  data: WhoKnew,
  form: Exclude<Form, 'broad'>,
  labels: { happened: string; said: string },
): string {
  const sizes = SIZES[form]
  const at = (time: number) =>
    round(
      sizes.side +
        ((Math.min(Math.max(time, data.from), data.to) - data.from) / (data.to - data.from)) *
          (sizes.width - 2 * sizes.side),
    )
  const lines = data.tellings.map(({ happened, said, ink, title }) => {
    const [x0, x1] = [at(happened), at(said)]
    const middle = (sizes.top + sizes.bottom) / 2
    return `<path class="wk-line ${ink}" d="M${x0} ${sizes.top}C${x0} ${middle} ${x1} ${middle} ${x1} ${sizes.bottom}"><title>${escapeText(title)}</title></path>`
  })
  const points = data.tellings.map(({ said, ink }) =>
    ink === 'told'
      ? `<path class="wk-point told" d="M${at(said) - 5} ${sizes.bottom}l5 -5l5 5l-5 5z"/>`
      : `<rect class="wk-point record" x="${at(said) - 4}" y="${sizes.bottom - 4}" width="8" height="8"/>`,
  )
  const named = nameTellings(data, at, sizes)
  return `<svg class="who-knew ${form}" viewBox="0 0 ${sizes.width} ${sizes.height}" aria-hidden="true">${[
    `<text class="wk-head" x="${sizes.side}" y="${sizes.top - 30}">${escapeText(labels.happened)}</text>`,
    `<text class="wk-head" x="${sizes.side}" y="${sizes.bottom + sizes.head}">${escapeText(labels.said)}</text>`,
    years(data, at, sizes.top, -8),
    years(data, at, sizes.bottom, sizes.year),
    ...lines,
    ...points,
    ...named,
  ].join('')}</svg>`
}

function years({ from, to }: WhoKnew, at: (time: number) => number, y: number, label: number): string {
  const first = new Date(from).getUTCFullYear()
  const last = new Date(to).getUTCFullYear()
  const parts = [`<path class="wk-axis" d="M${at(from)} ${y}H${at(to)}"/>`]
  for (let year = first; year <= last; year++) {
    const x = at(Date.UTC(year, 0, 1))
    parts.push(`<path class="wk-axis" d="M${x} ${y - 4}v8"/>`)
    if ((year - first) % 2 === 0 || last - first < 8) {
      parts.push(`<text class="wk-year" x="${x}" y="${y + label}" text-anchor="start">${year}</text>`)
    }
  }
  return parts.join('')
}

/** Names above the points, on the lowest line where they strike no other; at the right end they run to the left. */
function nameTellings({ tellings, named }: WhoKnew, at: (time: number) => number, sizes: Sizes): string[] {
  const taken: [number, number][][] = []
  return named.map(({ id, label }) => {
    const telling = tellings.find((entry) => entry.id === id)
    if (!telling) throw new Error(`unknown statement "${id}" in who-knew`)
    const x = at(telling.said)
    const room = label.length * sizes.letter + 12
    const isRight = x + room > sizes.width
    const [from, to] = isRight ? [x - room, x] : [x, x + room]
    let level = 0
    while (taken[level]?.some(([start, end]) => from < end && start < to)) level++
    taken[level] = [...(taken[level] ?? []), [from, to]]
    const y = sizes.bottom - 18 - level * sizes.row
    // A name too long for either side begins at the sheet's edge.
    const [start, anchor] = from < 0 ? [0, 'start'] : isRight ? [x - 5, 'end'] : [x + 5, 'start']
    return `<g class="wk-name ${telling.ink}"><path d="M${x} ${sizes.bottom - 6}V${y + 4}"/><text x="${start}" y="${y}" text-anchor="${anchor}">${escapeText(label)}</text></g>`
  })
}
