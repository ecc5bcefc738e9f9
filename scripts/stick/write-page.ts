import { posix } from 'node:path'
import { cutHtml, type Piece } from '../html-pieces'
import { rewriteStream } from './rewrite-addresses'

/** Where the two scripts of the stick lie. */
export const STICK_SCRIPT = 'stick/stick.js'
export const STICK_READER = 'stick/reader.js'
/** What a page without a server can't use or does not need. */
const LEFT_OUT = ['preload', 'modulepreload', 'preconnect', 'prefetch', 'manifest']

/**
 * A page of the export as it works from a folder: relative addresses, scripts that are no modules, and no policy, in which such a
 * page has no self.
 *
 * @param page Its path in the export.
 * @param rewrite Makes the addresses of a text relative to it.
 */
export function writePage(html: string, page: string, rewrite: (text: string) => string): string {
  const to = (file: string) => posix.relative(posix.dirname(page), file)
  const start = `<script>TURBOPACK_CHUNK_BASE_PATH="${to('_next/')}/"</script><script src="${to(STICK_SCRIPT)}"></script>`
  const write = (piece: Piece): string => {
    const { kind, attributes, content } = piece
    if (kind === 'tag' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy') return ''
    // Only its address is wanted here: a file may not be loaded ahead.
    if (kind === 'tag' && attributes.has('data-scene-maps'))
      return rewrite(piece.html.replace(/\s(?:rel|as|crossorigin|fetchpriority|media)="[^"]*"/gi, ''))
    if (kind === 'tag' && LEFT_OUT.includes(attributes.get('rel') ?? '')) return ''
    if (kind === 'script' && attributes.get('type') === 'module')
      return `<script defer src="${to(STICK_READER)}"></script>`
    if (kind === 'script' && attributes.get('type') === 'application/ld+json') return piece.html
    if (kind === 'script' && content.includes('__next_f')) return piece.html
    return rewrite(piece.html)
  }
  const whole = cutHtml(html).map(write).join('').replace('<head>', `<head>${start}`)
  return rewriteStream(whole, rewrite)
}
