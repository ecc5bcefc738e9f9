import type { YAMLError, YAMLWarning } from 'yaml'
import { excerpt, type Mistake, placeOf } from './mistake'
import { findWrongIndent } from './yaml-indent'

/** A field with what stands behind its colon: indentation, name, value. */
const FIELD = /^( *(?:- +)*)([\w-]+)(:\s+)(.*)$/

/** What the parser found, in the words of somebody who wrote the line: by the line itself, and the parser's only when that says nothing. */
export function explainYaml(text: string, error: YAMLError | YAMLWarning): Mistake {
  const lines = text.split('\n')
  const { line, column } = placeOf(text, error.pos[0])
  const quote = openQuote(text, error)
  if (quote) return quote
  for (const index of [line - 1, line - 2]) {
    const wrong = explainValue(lines[index] ?? '', index)
    if (wrong) return wrong
  }
  const [, spaces, item] = /^( +)(-(?:\s.*)?)$/.exec(lines[line - 1] ?? '') ?? []
  if (error.code === 'BAD_INDENT' && spaces !== undefined) {
    return {
      line,
      column: 1,
      message: `found spaces before ${excerpt(item ?? '')}, expected it as far in as the entries above it`,
    }
  }
  const indent = findWrongIndent(lines, line)
  if (indent) return indent
  const here = lines[line - 1] ?? ''
  const [, name] = /^ *(?:- +)?([\w-]+)(?::\S|\s+\S|$)/.exec(here) ?? []
  if (/IMPLICIT_KEY|MISSING_CHAR/.test(error.code) && name !== undefined) {
    const start = here.search(/[\w]/) + 1
    return {
      line,
      column: start,
      message: `found ${excerpt(here)} without a field's name, a colon and a space, expected "${name}: …"`,
    }
  }
  if (error.code === 'MULTIPLE_DOCS')
    return { line, column: 1, message: 'found "---" within the file, expected one list or one set of fields' }
  return { line, column, message: `broken YAML: ${error.message.split('\n')[0]}` }
}

/** A quotation mark that is never closed: the parser itself names the end of the part. */
function openQuote(text: string, { code, message, pos }: YAMLError | YAMLWarning): Mistake | undefined {
  const mark = code === 'MISSING_CHAR' ? /Missing closing (["'])/.exec(message)?.[1] : undefined
  if (mark === undefined) return undefined
  const lines = text.slice(0, pos[0] + 1).split('\n')
  const index = lines.findLastIndex((line) => new RegExp(`^ *(?:- +)?(?:[\\w-]+: +)?[\\[{ ]*${mark}`).test(line))
  const column = Math.max(0, (lines[index] ?? '').indexOf(mark)) + 1
  return {
    line: Math.max(0, index) + 1,
    column,
    message: `found a quotation mark (${mark}) that is never closed, expected another at the end of the text`,
  }
}

/** A value that needs quotation marks, or whose marks are wrong. */
function explainValue(line: string, index: number): Mistake | undefined {
  const [, before = '', name = '', colon = '', value = ''] = FIELD.exec(line) ?? []
  if (value === '') return undefined
  const start = before.length + name.length + colon.length
  const at = (offset: number, message: string): Mistake => ({ line: index + 1, column: start + offset + 1, message })
  const mark = value[0] === '"' || value[0] === "'" ? value[0] : undefined
  if (mark !== undefined) {
    const closed = mark === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(value) : /^'(?:[^']|'')*'/.exec(value)
    const rest = closed ? value.slice(closed[0].length) : ''
    if (!closed || /^\s*(#.*)?$/.test(rest)) return undefined
    const within = mark === '"' ? '\\"' : "''"
    return at(
      closed[0].length,
      `found ${excerpt(rest)} behind a closing quotation mark, expected nothing: a mark within the text is written ${within}`,
    )
  }
  const inside = value.search(/:(\s|$)/)
  if (!/^[[{|>]/.test(value) && inside >= 0) {
    return at(
      inside,
      `found a colon in text without quotation marks, ${excerpt(value)}, expected the text in quotation marks`,
    )
  }
  if (/^[[{]/.test(value)) return explainFlow(value, at)
  const isSign = /^[@`%&*!?,\]}#-]/.test(value) && !/^-?\d/.test(value)
  const isBlock = /^[|>]/.test(value) && !/^[|>][+-]?\d?[+-]?\s*(#.*)?$/.test(value)
  if (!isSign && !isBlock) return undefined
  return at(
    0,
    `found text that begins with "${value[0]}", a sign of YAML's own, ${excerpt(value)}, expected the text in quotation marks`,
  )
}

/** Brackets are counted without regard to quotation marks; a line whose brackets fit is none of ours. */
function explainFlow(value: string, at: (offset: number, message: string) => Mistake): Mistake | undefined {
  const closing = value[0] === '[' ? ']' : '}'
  const end = value.lastIndexOf(closing)
  if (end < 0)
    return at(
      0,
      `found "${value[0]}" that is never closed, expected "${closing}"; where it begins a text, quotation marks around it`,
    )
  const rest = value.slice(end + 1)
  if (/^\s*(#.*)?$/.test(rest)) return undefined
  return at(
    0,
    `found text that begins with "${value[0]}", a sign of YAML's own, ${excerpt(value)}, expected the text in quotation marks`,
  )
}
