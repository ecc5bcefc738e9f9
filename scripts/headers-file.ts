/** One rule of a `_headers` file (Netlify, Cloudflare Pages): addresses with `*` at their end, and what to send with them. */
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

/** The headers of an address below the base path; of two rules for one header the later one holds. */
export function readHeaders(rules: readonly HeaderRule[], address: string): Map<string, string> {
  const fits = ({ path }: HeaderRule) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path)
  return new Map(rules.filter(fits).flatMap(({ headers }) => headers))
}
