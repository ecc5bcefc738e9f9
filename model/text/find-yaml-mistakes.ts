import { type Document, isAlias, isNode, type LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import { explainYaml } from './explain-yaml'
import { excerpt, type Mistake, placeOf } from './mistake'
import { findIndents, repairIndents } from './yaml-indents'
import { partsOf } from './yaml-parts'

/** A YAML text as it can be read, and what is wrong in it: one mistake each, without what follows from it. */
type YamlReading = { document: Document; mistakes: Mistake[] }

/**
 * Parses YAML. A mistake in one entry hides none in the next, and an entry with a mistake has no other: what the parser says
 * after it mostly comes of it.
 */
export function readYamlText(text: string, lineCounter?: LineCounter): YamlReading {
  const blanks = findIndents(text)
  const sound = blanks.length > 0 ? repairIndents(text) : text
  const document = parseDocument(sound, { prettyErrors: false, ...(lineCounter && { lineCounter }) })
  const broken = document.errors.some(isSyntax) ? findBroken(sound, document.errors) : []
  const rest =
    broken.length > 0 ? [] : [...findTwice(sound, document), ...findSigns(sound, document), ...findCut(sound, document)]
  return { document, mistakes: [...blanks, ...broken, ...rest] }
}

function isSyntax({ code }: YAMLError): boolean {
  return code !== 'DUPLICATE_KEY'
}

/** Of every entry (every field, where the file is no list) the first mistake. */
function findBroken(text: string, errors: readonly YAMLError[]): Mistake[] {
  const { parts, misplaced } = partsOf(text)
  const mistakes = parts.flatMap((part) => {
    const found = parseDocument(part.text, { prettyErrors: false })
    const first = found.errors.filter(isSyntax).sort((a, b) => a.pos[0] - b.pos[0])[0]
    if (!first) return findTwice(part.text, found).map((mistake) => move(mistake, part.line))
    return [move(explainYaml(part.text, first), part.line)]
  })
  const all = [...misplaced, ...mistakes].sort((a, b) => a.line - b.line)
  const [first] = errors
  return all.length > 0 || !first ? all : [explainYaml(text, first)]
}

function move(mistake: Mistake, line: number): Mistake {
  return { ...mistake, line: mistake.line + line - 1 }
}

function findTwice(text: string, { errors }: Document): Mistake[] {
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [from] }) => {
      const field = /^[^:\n]*/.exec(text.slice(from))?.[0] ?? ''
      return { ...placeOf(text, from), message: `found the field ${excerpt(field)} twice, expected it once` }
    })
}

/** Text that begins with a sign of YAML's own, and is read as something else: `*`, `&`, `!`. */
function findSigns(text: string, document: Document): Mistake[] {
  const mistakes: Mistake[] = document.warnings.map((warning) => explainYaml(text, warning))
  const named = new Set<string>()
  const anchors = new Map<string, number>()
  const add = (offset: number) =>
    mistakes.push({
      ...placeOf(text, offset),
      message: `found ${excerpt(lineFrom(text, offset))}, which YAML reads as a sign of its own, expected it in quotation marks`,
    })
  visit(document, (_, node) => {
    if (isAlias(node)) {
      named.add(node.source)
      // Asked itself, an alias goes through the whole file, and a file with many is read in the square of its length.
      if (!anchors.has(node.source)) add(node.range?.[0] ?? 0)
    } else if (isNode(node) && 'anchor' in node && node.anchor) {
      const mark = `&${node.anchor}`
      anchors.set(node.anchor, text.lastIndexOf(mark, node.range?.[0] ?? text.length))
    }
  })
  for (const [anchor, offset] of anchors) if (!named.has(anchor)) add(offset)
  return mistakes
}

function lineFrom(text: string, offset: number): string {
  return text.slice(offset).split('\n')[0] ?? ''
}

/** Texts that YAML cuts at a `#`. A comment behind a number, a date or an id is one that is meant. */
function findCut(text: string, document: Document): Mistake[] {
  const mistakes: Mistake[] = []
  visit(document, {
    Scalar(key, { type, value, range }) {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return
      const comment = /^[ \t]+(#.*)/.exec(text.slice(range[1]))?.[1]
      if (comment === undefined || (!/\s/.test(value) && /^#[\s#]/.test(comment))) return
      const message = `found ${excerpt(comment)} behind text without quotation marks, which YAML leaves out, expected the whole text in quotation marks, or the comment on a line of its own`
      mistakes.push({ ...placeOf(text, range[1] + text.slice(range[1]).indexOf('#')), message })
    },
  })
  return mistakes
}
