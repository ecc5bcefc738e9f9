/** A style that prints a line in the foot of every page, and one at its head where there is one. */
export function pageFoot(foot: string, head?: string): string {
  return `@page{@bottom-left{content:"${escapeCss(foot)}"}${head ? `@top-right{content:"${escapeCss(head)}"}` : ''}}`
}

/** Text in a CSS string: quotes, backslashes and what could end the element are escaped. */
function escapeCss(text: string): string {
  return text.replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)
}
