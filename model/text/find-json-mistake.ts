import { brokenAt } from './json-position'
import { type Mistake, placeOf } from './mistake'

/** The first mistake of a text that should be JSON, in plain words; undefined when there is none. */
export function findJsonMistake(text: string): Mistake | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch {
    const offset = brokenAt(text)
    const behind = lastMark(text, offset)
    const message = `broken JSON: ${explain(text, offset, behind)}`
    const isComma = text[behind] === ',' && /[\]}]/.test(text[offset] ?? '')
    return { ...placeOf(text, isComma ? behind : offset), message }
  }
}

/** What must come behind a mark. */
const EXPECTED: Readonly<Record<string, string>> = {
  ',': 'another entry',
  '[': 'an entry, or "]"',
  '{': 'a name in quotation marks, or "}"',
  ':': 'a value',
}

/** Where the last character before an offset stands that is not a space; -1 when there is none. */
function lastMark(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length - 1
}

function explain(text: string, offset: number, behind: number): string {
  const rest = text.slice(offset)
  const before = text[behind] ?? ''
  if (rest.trim() === '')
    return 'found the end of the file, expected every "{", "[" and quotation mark closed before it'
  if (/^[\]}]/.test(rest) && before === ',')
    return `found a comma before "${rest[0]}", expected none behind the last entry`
  if (/^(\/[/*]|#)/.test(rest)) return 'found a comment, expected none: JSON has no comments'
  if (rest.startsWith("'")) return 'found \', expected " around names and texts'
  if (/^["[{\d-]/.test(rest) && /["\]}\w]/.test(before))
    return `found ${show(rest)} directly behind ${show(before)}, expected a comma between them`
  const word = /^[\p{L}_][\p{L}\p{N}_-]*/u.exec(rest)?.[0]
  if (word) return `found the word "${word}", expected quotation marks around it`
  if (/^[\n\t]/.test(rest))
    return 'found a line that ends, or a tab, within quotation marks, expected them closed before it'
  return `found ${show(rest)}, expected ${EXPECTED[before] ?? 'a comma, or the end of what is open'}`
}

function show(text: string): string {
  return text[0] === '"' ? 'a quotation mark' : `"${text[0] ?? ''}"`
}
