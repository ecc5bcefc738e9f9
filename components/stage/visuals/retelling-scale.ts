import { escapeText, round } from './markup'
import type { Retelling, RetellingSizes } from './retelling'

/**
 * The line of time: a block for each month of the silence, a thin line through the strands at each new year, and the
 * silence measured below them. Past it the line is plain: what stands there stands apart, not to scale.
 */
export function drawRetellingScale(data: Retelling, xs: number[], sizes: RetellingSizes, widened: string): string {
  const { scale, turn, left, text, height, foot: below } = sizes
  const [from, to] = [data.steps[0]?.time ?? 0, data.steps[data.wide]?.time ?? 0]
  const at = (time: number) => round(left + ((time - from) / (to - from)) * (turn - left))
  const thick = round(text * 0.5)
  const foot = height - below
  const parts: string[] = []
  for (let time = from, index = 0; time < to; index++) {
    const next = Math.min(nextMonth(time), to)
    const [x, end] = [at(time), at(next)]
    parts.push(
      `<rect class="rt-month${index % 2 ? '' : ' filled'}" x="${x}" y="${scale - thick / 2}" width="${round(end - x)}" height="${thick}"/>`,
    )
    if (new Date(next).getUTCMonth() === 0 && next < to) {
      const year = new Date(next).getUTCFullYear()
      parts.push(
        `<path class="rt-year" d="M${end} ${scale + thick}V${foot}"/><text class="rt-year-name" x="${end}" y="${round(scale + thick / 2 + text)}" text-anchor="middle">${year}</text>`,
      )
    }
    time = next
  }
  const end = xs.at(-1) ?? turn
  parts.push(
    `<path class="rt-beyond" d="M${turn} ${scale - thick / 2}H${end}M${turn} ${scale + thick / 2}H${end}"/>`,
    `<text class="rt-widened" x="${turn + 8}" y="${round(scale + thick / 2 + text)}">${escapeText(widened)}</text>`,
  )
  return `<g data-from-beat="1">${parts.join('')}</g>${silence(data, xs, sizes, foot)}`
}

function silence(
  { gap, wide }: Retelling,
  xs: number[],
  { text, height, gap: size }: RetellingSizes,
  foot: number,
): string {
  const [x0, x1] = [(xs[wide - 1] ?? 0) + 4, (xs[wide] ?? 0) - 4]
  const y = foot + text * 0.9
  return `<g class="rt-gap" data-from-beat="${wide + 1}"><path d="M${x0} ${y - 7}v14M${x0} ${y}H${x1}M${x1} ${y - 7}v14"/><text x="${round((x0 + x1) / 2)}" y="${height - size * 0.25}" font-size="${size}" text-anchor="middle">${escapeText(gap)}</text></g>`
}

/** The first of the next month, ms since 1970. */
function nextMonth(time: number): number {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}
