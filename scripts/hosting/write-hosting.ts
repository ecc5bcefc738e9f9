import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { below } from './header-rules'

/** The one place where headers are said. */
export const HEADERS = 'public/_headers'

/**
 * Writes into an export what hosts read: `_headers` with whole addresses and, below a folder, `_redirects` that lead there (Netlify,
 * Cloudflare Pages), and `.nojekyll`, without which GitHub Pages leaves out every folder whose name begins with a line.
 */
export function writeHosting(out: string, basePath: string): void {
  writeFileSync(join(out, '_headers'), below(basePath, readFileSync(HEADERS, 'utf8')))
  if (basePath) writeFileSync(join(out, '_redirects'), `/ ${basePath}/ 302\n`)
  writeFileSync(join(out, '.nojekyll'), '')
}
