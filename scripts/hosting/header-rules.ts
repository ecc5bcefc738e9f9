/** One rule of a `_headers` file (Netlify, Cloudflare Pages): an address, in which `*` stands for anything, and what to send. */
export type HeaderRule = { path: string; headers: [string, string][] }

/** @throws Error that names the line when it is neither an address nor an indented header. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line)
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] })
    else if (header?.[1] && header[2]) rules.at(-1)?.headers.push([header[1], header[2]])
    else throw new Error(`_headers:${index + 1}: "${line}" is neither an address nor a header`)
  }
  return rules
}

/** Of two rules for one header the later one holds. */
export function readHeaders(rules: readonly HeaderRule[], address: string): Map<string, string> {
  return new Map(rules.filter(({ path }) => pattern(path).test(address)).flatMap(({ headers }) => headers))
}

/** The addresses of a rule as a regular expression, for hosts that know such. */
export function pattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*').replace(/\.\*$/, '')}${path.endsWith('*') ? '' : '$'}`)
}

/** The text of a `_headers` file for a site below a folder: its rules name whole addresses. */
export const below = (basePath: string, text: string): string => text.replaceAll(/^\//gm, `${basePath}/`)
