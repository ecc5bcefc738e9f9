import { posix } from 'node:path'

/** What addresses are rewritten against: which files go onto the stick, and where the rest can be had. */
export type Kept = {
  /** The folder that the site is put into. */
  basePath: string
  has(file: string): boolean
  /** The site's origin; nothing where it is not known. */
  origin?: string
}

/** An address from the root of the site, where markup, a style, a list of them or data in an attribute has one. */
const ADDRESS = /(?<=["'(,\s]|&quot;)\/(?!\/)(?:(?!&quot;)[^"'()\s,\\<>])*(?=["'),\s\\]|&quot;)/g

/**
 * Text of a page with the site's addresses as they are from a folder without a server: relative, with the names of files. One of
 * a page that is not kept becomes its whole address, or leads nowhere where nobody knows it.
 *
 * @param page The page's own path in the export.
 * @param isAddress Whether anything in the export has such a path; what else looks like one is left alone.
 */
export function rewriteAddresses(
  text: string,
  page: string,
  { basePath, has, origin }: Kept,
  isAddress: (file: string) => boolean,
): string {
  return text.replace(ADDRESS, (address, at: number) => {
    if (!`${address}/`.startsWith(`${basePath}/`)) return address
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(basePath.length + 1)) ?? []
    // The front page's is a lone stroke, which stands in texts too.
    if (path === '' && !/(href|action)="$/.test(text.slice(0, at))) return address
    const isFolder = path.endsWith('/') && isAddress(path)
    const file = isFolder ? path : path === '' || path.endsWith('/') ? `${path}index.html` : path
    if (isFolder) return `${posix.relative(posix.dirname(page), file)}/`
    if (has(file)) return `${posix.relative(posix.dirname(page), file)}${rest}`
    if (!isAddress(file)) return address
    return origin ? `${origin}${address}` : '#'
  })
}

/**
 * The stream of an application's page with its rows changed: a row of text says how many bytes it has.
 *
 * @param html The page, in which React has written the stream in pieces.
 */
export function rewriteStream(html: string, change: (text: string) => string): string {
  const pieces = [...html.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)]
  const stream = Buffer.from(pieces.map(([, text = '""']) => JSON.parse(text) as string).join(''))
  const rows = cutRows(stream).map(({ head, isText, body }) => {
    const text = change(body)
    return isText ? `${head}T${Buffer.byteLength(text).toString(16)},${text}` : `${head}${text}`
  })
  // A script's own end may not stand in it.
  const whole = JSON.stringify(rows.join('')).replaceAll('<', '\\u003c')
  return pieces.reduce((page, [push], index) => {
    const now = index === 0 ? `self.__next_f.push([1,${whole}])` : '0'
    return page.replace(push, () => now)
  }, html)
}

type Row = { head: string; isText: boolean; body: string }

/** Rows end with a line, but for texts, which have a length in bytes. */
function cutRows(stream: Buffer): Row[] {
  const rows: Row[] = []
  for (let at = 0; at < stream.length; ) {
    const [, head = '', length] = /^([0-9a-f]*:)(?:T([0-9a-f]+),)?/.exec(stream.toString('latin1', at, at + 40)) ?? []
    const start = at + head.length + (length === undefined ? 0 : length.length + 2)
    const line = stream.indexOf('\n', start)
    const end = length === undefined ? (line < 0 ? stream.length : line + 1) : start + Number.parseInt(length, 16)
    rows.push({ head, isText: length !== undefined, body: stream.toString('utf8', start, end) })
    at = end
  }
  return rows
}
