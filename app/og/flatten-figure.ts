/**
 * A figure for the library that makes pictures of it, which knows neither custom properties nor `calc()`: both are worked out.
 * Values for another scale of the map are left out. It also loses a gradient on a stroke that does not scale; such strokes, the
 * routes that fade in where no source names their port, get the width that comes to the same.
 */
export function flattenFigure(svg: string): string {
  const scale = /data-scale="([^"]+)"/.exec(svg)?.[1] ?? ''
  const values = new Map<string, string>()
  const form = /data-form="([^"]+)"/.exec(svg)?.[1] ?? ''
  // In the styles alone: among paths, which have no brace, the search for a rule takes the square of their length.
  const styles = [...svg.matchAll(/<style>([^<]*)/g)].map(([, rules]) => rules).join('')
  for (const [, selector = '', body = ''] of styles.matchAll(/([^{}<>]+)\{([^{}]*)\}/g)) {
    const isOurs = [`[data-scale="${scale}"]`, `[data-form="${form}"]`].some((part) => selector.includes(part))
    if (selector.includes('[data-') && !isOurs) continue
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):([^;]+)/g)) values.set(name, value.trim())
  }
  const [own = ''] = /^<svg[^>]* style="([^"]*)"/.exec(svg)?.slice(1) ?? []
  for (const [, name = '', value = ''] of own.matchAll(/(--[\w-]+):([^;]+)/g)) values.set(name, value.trim())
  const flat = svg
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole)
    .replace(/calc\(([^()]+)\)/g, (_, sum: string) => `${workOut(sum)}px`)
    .replace(/--[\w-]+:[^;}"]+;?/g, '')
  return scaleFadingStrokes(flat)
}

function scaleFadingStrokes(svg: string): string {
  const scale = Number(/<g data-routes="" transform="[^"]*scale\(([\d.]+)\)/.exec(svg)?.[1] ?? 1)
  return svg.replace(/class="(m-route-\w+)" style="(stroke:url\([^)]+\))"/g, (whole, name: string, stroke: string) => {
    const width = new RegExp(`\\.${name}\\{[^}]*stroke-width:([\\d.]+)px`).exec(svg)?.[1]
    if (width === undefined) return whole
    return `class="${name}" style="${stroke};vector-effect:none;stroke-width:${Number(width) / scale}px"`
  })
}

/** `16px * 0.5 + 1px`: products, then sums, from left to right. */
function workOut(sum: string): number {
  const product = (text: string) => text.split('*').reduce((value, factor) => value * Number.parseFloat(factor), 1)
  return sum
    .split(/\s(?=[+-]\s)/)
    .reduce((value, part) => value + (part.startsWith('- ') ? -1 : 1) * product(part.replace(/^[+-] /, '')), 0)
}
