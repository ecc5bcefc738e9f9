import { createHash } from 'node:crypto'

/** The source expression that allows one inline script or style element. */
function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`
}

/**
 * The policy of a page, for a `<meta>` tag. `scripts` and `styles` are the contents of its inline elements. `styles` is
 * `'any'` on application pages, where React adds style elements as one moves from page to page. `origins` are those that
 * the ground may ask for data; with any, pictures may also be made in the browser (`blob:`).
 */
export function writePolicy(scripts: string[], styles: string[] | 'any', origins: string[] = []): string {
  const hashes = (contents: string[]) => [...new Set(contents)].map(hashSource)
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes(scripts)].join(' '),
    ["style-src 'self'", ...(styles === 'any' ? ["'unsafe-inline'"] : hashes(styles))].join(' '),
    "style-src-attr 'unsafe-inline'",
    ["img-src 'self' data:", ...(origins.length > 0 ? ['blob:'] : [])].join(' '),
    ["connect-src 'self'", ...origins].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
  ].join('; ')
}
