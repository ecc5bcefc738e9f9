import { excerpt, type Mistake } from './mistake'

/** A piece of YAML that can be read by itself, and the number of its first line. */
type Part = { text: string; line: number }

/**
 * Takes YAML apart where lines begin at the first column: into the entries of a list, or into fields. What stands there and is
 * neither is misplaced.
 */
export function partsOf(text: string): { parts: Part[]; misplaced: Mistake[] } {
  const lines = text.split('\n')
  const begins = lines.flatMap((line, index) =>
    /^[^\s#]/.test(line) && !/^(---|\.\.\.)\s*$/.test(line) ? [index] : [],
  )
  const isEntry = (index: number) => /^-(\s|$)/.test(lines[index] ?? '')
  const isField = (index: number) => /^[^-\s[{"'][^:]*:(\s|$)/.test(lines[index] ?? '')
  if (/^[[{]/.test(lines[begins[0] ?? 0] ?? '')) return { parts: [{ text, line: 1 }], misplaced: [] }
  const isList = isEntry(begins[0] ?? 0) || begins.filter(isEntry).length > begins.length / 2
  const misplaced = begins.flatMap((index) =>
    (isList ? isEntry(index) : isField(index)) ? [] : [misplace(lines[index] ?? '', index, isList)],
  )
  const wrong = new Set(misplaced.map(({ line }) => line - 1))
  const parts = begins.flatMap((from, place): Part[] => {
    if (wrong.has(from)) return []
    const next = begins[place + 1] ?? lines.length
    return [{ text: lines.slice(from, next).join('\n'), line: from + 1 }]
  })
  return { parts, misplaced: misplaced.filter(({ line }) => !isInsideFlow(lines, line - 1)) }
}

/** A closing bracket at the first column is the parser's business. */
function isInsideFlow(lines: readonly string[], index: number): boolean {
  return /^[\]}]/.test(lines[index] ?? '')
}

function misplace(line: string, index: number, isList: boolean): Mistake {
  const [, field] = /^([\w-]+):(\s|$)/.exec(line) ?? []
  const place = { line: index + 1, column: 1 }
  if (isList && /^-[^\s-]/.test(line))
    return { ...place, message: `found ${excerpt(line)}, expected a space behind the hyphen` }
  if (isList && field !== undefined) {
    return {
      ...place,
      message: `found "${field}" at the beginning of the line, expected it two spaces in, below the field before it`,
    }
  }
  const expected = isList
    ? 'an entry that begins with "- ", or a field two spaces in'
    : 'a field with a colon and a space: "title: …"'
  return { ...place, message: `found ${excerpt(line)} at the beginning of the line, expected ${expected}` }
}
