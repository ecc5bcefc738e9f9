/**
 * A figure for the library that makes pictures of it, which knows neither custom properties nor `calc()`: both are worked out.
 * Values for another scale of the map are left out.
 */
export function flattenFigure(svg: string): string {
  const scale = /data-scale="([^"]+)"/.exec(svg)?.[1] ?? ''
  const values = new Map<string, string>()
  const form = /data-form="([^"]+)"/.exec(svg)?.[1] ?? ''
  for (const [, selector = '', body = ''] of svg.matchAll(/([^{}<>]+)\{([^{}]*)\}/g)) {
    const isOurs = [`[data-scale="${scale}"]`, `[data-form="${form}"]`].some((part) => selector.includes(part))
    if (selector.includes('[data-') && !isOurs) continue
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):([^;]+)/g)) values.set(name, value.trim())
  }
  return svg
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole)
    .replace(/calc\(([^()]+)\)/g, (_, sum: string) => `${workOut(sum)}px`)
    .replace(/--[\w-]+:[^;}]+;?/g, '')
}

/** `16px * 0.5 + 1px`: products, then sums, from left to right. */
function workOut(sum: string): number {
  const product = (text: string) => text.split('*').reduce((value, factor) => value * Number.parseFloat(factor), 1)
  return sum
    .split(/\s(?=[+-]\s)/)
    .reduce((value, part) => value + (part.startsWith('- ') ? -1 : 1) * product(part.replace(/^[+-] /, '')), 0)
}
