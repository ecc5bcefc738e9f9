import { readFileSync } from 'node:fs'
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Report, Where } from './problems'

export type Path = readonly PropertyKey[]

/** A parsed file that can still say where each of its values stands. */
export type YamlFile = {
  /** Plain values, or undefined when the file is broken. */
  data: unknown
  /** Where the value at `path` stands; for a value that is missing, what would hold it. */
  where(path?: Path): Where
  /** Where the name of a field stands. */
  whereField(path: Path, field: string): Where
}

/** Text of a UTF-8 file with `\n` at line ends and without a byte-order mark. Undefined, and a problem, when it isn't UTF-8. */
export function readText(path: string, file: string, report: Report): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replaceAll(/\r\n?/g, '\n')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    report.error({ file, line: 1, column: 1 }, 'found bytes that are not text, expected a file in UTF-8')
    return undefined
  }
}

/** Where a quotation mark that is never closed stands: the parser itself names the end of the file. */
function openedAt(document: Document, offset: number): number {
  let start = offset
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
      if (isQuoted && range && range[0] < offset && range[1] >= offset) start = range[0]
    },
  })
  return start
}

/**
 * Parses YAML, of which JSON is a part.
 *
 * @param firstLine The number of the text's first line in its file, for YAML that stands inside another file.
 */
export function readYaml(file: string, text: string, report: Report, firstLine = 1): YamlFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const at = (offset: number): Where => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
  const nodeAt = (path: Path): Node | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return node
    }
    return undefined
  }
  const lines = new Set<number>()
  for (const error of [...document.errors, ...document.warnings]) {
    const where = at(openedAt(document, error.pos[0]))
    if (!lines.has(where.line)) report.error(where, `broken YAML: ${error.message.split('\n')[0]}`)
    lines.add(where.line)
  }
  return {
    data: lines.size > 0 ? undefined : document.toJS(),
    where: (path = []) => at(nodeAt(path)?.range?.[0] ?? 0),
    whereField(path, field) {
      const parent = nodeAt(path)
      const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === field) : undefined
      const offset = isNode(pair?.key) ? pair.key.range?.[0] : parent?.range?.[0]
      return at(offset ?? 0)
    },
  }
}
