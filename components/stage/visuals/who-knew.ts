import { escapeText, round } from './markup'

/** A dated statement at its two dates, in ms since 1970. */
export type Telling = { id: string; title: string; happened: number; said: number; ink: 'told' | 'record' }
export type WhoKnew = { from: number; to: number; tellings: Telling[]; named: { id: string; label: string }[] }

type Sizes = { width: number; height: number; top: number; bottom: number; side: number }
const WIDE: Sizes = { width: 820, height: 640, top: 64, bottom: 560, side: 24 }
const NARROW: Sizes = { width: 304, height: 390, top: 44, bottom: 326, side: 12 }
const LOW: Sizes = { width: 420, height: 290, top: 42, bottom: 232, side: 10 }

/**
 * Who knew what, when: above, the day of which a statement speaks; below, the day on which it was said. A line joins the
 * two; the flatter it lies, the longer the statement waited.
 */
export function drawWhoKnew(
  data: WhoKnew,
  form: 'wide' | 'narrow' | 'low',
  labels: { happened: string; said: string },
): string {
  const sizes = { wide: WIDE, narrow: NARROW, low: LOW }[form]
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
    `<text class="wk-head" x="${sizes.side}" y="${sizes.bottom + { wide: 66, narrow: 58, low: 50 }[form]}">${escapeText(labels.said)}</text>`,
    years(data, at, sizes.top, -8),
    years(data, at, sizes.bottom, 22),
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
  const [line, letter] = sizes === WIDE ? [26, 6.9] : [20, 6]
  const taken: [number, number][][] = []
  return named.map(({ id, label }) => {
    const telling = tellings.find((entry) => entry.id === id)
    if (!telling) throw new Error(`unknown statement "${id}" in who-knew`)
    const x = at(telling.said)
    const room = label.length * letter + 12
    const isRight = x + room > sizes.width
    const [from, to] = isRight ? [x - room, x] : [x, x + room]
    let level = 0
    while (taken[level]?.some(([start, end]) => from < end && start < to)) level++
    taken[level] = [...(taken[level] ?? []), [from, to]]
    const y = sizes.bottom - 18 - level * line
    // A name too long for either side begins at the sheet's edge.
    const [start, anchor] = from < 0 ? [0, 'start'] : isRight ? [x - 5, 'end'] : [x + 5, 'start']
    return `<g class="wk-name ${telling.ink}"><path d="M${x} ${sizes.bottom - 6}V${y + 4}"/><text x="${start}" y="${y}" text-anchor="${anchor}">${escapeText(label)}</text></g>`
  })
}
