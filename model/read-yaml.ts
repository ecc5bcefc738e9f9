import { isMap, isNode, isScalar, LineCounter, type Node } from 'yaml'
import type { Report, Where } from './problems'
import { readYamlText } from './text/find-yaml-mistakes'
import { rememberLast } from './text/remember'

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

const parse = rememberLast((text) => {
  const lineCounter = new LineCounter()
  return { ...readYamlText(text, lineCounter), lineCounter }
}, 40)

/**
 * Parses YAML, of which JSON is a part. Every mistake is one problem, and what follows from it is none.
 *
 * @param firstLine The number of the text's first line in its file, for YAML that stands inside another file.
 */
export function readYaml(file: string, text: string, report: Report, firstLine = 1): YamlFile {
  const { document, mistakes, lineCounter } = parse(text)
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
  for (const { line, column, message } of mistakes) {
    report.error({ file, line: line + firstLine - 1, column }, message)
  }
  return {
    data: mistakes.length > 0 ? undefined : document.toJS(),
    where: (path = []) => at(nodeAt(path)?.range?.[0] ?? 0),
    whereField(path, field) {
      const parent = nodeAt(path)
      const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === field) : undefined
      const offset = isNode(pair?.key) ? pair.key.range?.[0] : parent?.range?.[0]
      return at(offset ?? 0)
    },
  }
}
