import { createHash } from 'node:crypto'

/** The source expression that allows one inline script or style element. */
function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`
}

/**
 * The policy of a page, for a `<meta>` tag. `scripts` and `styles` are the contents of its inline elements. `origins` are those that
 * the ground may ask for data; with any, pictures may also be made in the browser (`blob:`). Style attributes are allowed: they run
 * nothing, and React writes each length of a drawing as one. `isTrusted`: only the policies of the map and of the head's script may write markup (Trusted Types).
 */
export function writePolicy(scripts: string[], styles: string[], origins: string[] = [], isTrusted = false): string {
  const hashes = (contents: string[]) => [...new Set(contents)].map(hashSource)
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes(scripts)].join(' '),
    ["style-src 'self'", ...hashes(styles)].join(' '),
    "style-src-attr 'unsafe-inline'",
    ["img-src 'self' data:", ...(origins.length > 0 ? ['blob:'] : [])].join(' '),
    ["connect-src 'self'", ...origins].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    // mapbox-gl makes its worker and its markup by itself, and Next's loader names its scripts.
    ...(isTrusted && origins.length === 0 ? ["require-trusted-types-for 'script'", 'trusted-types map spare'] : []),
  ].join('; ')
}
