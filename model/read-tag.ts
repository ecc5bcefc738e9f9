import type { z } from 'zod'
import { checkQuotations } from './check-quotations'
import { checkShape } from './check-shape'
import { findReferences } from './find-references'
import type { Ids } from './ids'
import type { Known } from './known'
import { type Attribute, type Node, whereIs } from './parse-chapter'
import type { Report, Where } from './problems'
import type { Tag } from './prose'
import type { Path } from './read-yaml'
import { suggest } from './suggest'
import { attributesOf, isTagName, TAG_NAMES, TAGS, type TagName } from './tags'

/** What the readers of one chapter's nodes share. */
export type Reading = {
  file: string
  body: string
  known: Known
  ids: Ids
  report: Report
  /** The tags whose attributes are wrong. They are read on, for the problems in them; such a story is refused. */
  wrong: WeakSet<object>
}

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** The name of a tag that may stand where it stands; undefined, and a problem, for one that there is not. */
export function readTagName(node: Node, parent: string, { file, report }: Reading): TagName | undefined {
  const where = whereIs(file, node)
  const name = node.name ?? ''
  if (!isTagName(name)) {
    report.error(where, `unknown tag "${name}"${suggest(name, TAG_NAMES, `one of ${TAG_NAMES.join(', ')}`)}`)
    return undefined
  }
  const { inside, form } = TAGS[name]
  if (!inside.some((one) => one === parent) && (parent === 'chapter' || isTagName(parent))) {
    const say = (place: string) => (place === 'chapter' ? 'outside of scenes' : `in <${place}>`)
    report.error(where, `found <${name}> ${say(parent)}, expected it ${LIST.format(inside.map(say))}`)
  } else if (form === 'inline' && node.type === 'mdxJsxFlowElement') {
    report.error(where, `found <${name}> on a line of its own, expected it at the end of the line before`)
  }
  return name
}

/** The attributes of a tag, checked and read, and the ids in them noted; undefined when one of them is wrong. */
export function readAttributes(
  node: Node,
  name: TagName,
  { file, known, ids, report }: Reading,
): Pick<Tag, 'attributes' | 'names'> | undefined {
  const { written, isPlain } = readPlain(node, name, file, report)
  const rule = TAGS[name] as { attributes: z.ZodType; check?: Check }
  const places = whereAttributes(node, file)
  const at = (attribute?: string): Where => places[attribute ?? ''] ?? whereIs(file, node)
  for (const [attribute, value] of Object.entries(written)) {
    checkQuotations(value, () => at(attribute), known.fragments, ids, report)
  }
  if (name === 'Scene' && written.id !== undefined) ids.define('scene', written.id, at('id'))
  const found = [...findReferences(rule.attributes, written)]
  for (const { kinds, id, path, sources } of found) ids.use(kinds, id, at(String(path[0])), sources)
  const where = (path: Path) => at(String(path[0] ?? ''))
  const missing = ([field]: Path) => `found <${name}> without ${String(field)}, expected ${String(field)}="…"`
  const attributes = checkShape(rule.attributes, written, { where, whereField: where, missing }, report)
  if (attributes === undefined) return undefined
  rule.check?.(attributes, known, at, report)
  const names = found.map(({ kinds, id }) => ({ kinds, id }))
  return isPlain ? { attributes: attributes as Tag['attributes'], names } : undefined
}

type Check = (attributes: unknown, known: Known, where: (attribute?: string) => Where, report: Report) => void

/** Where each attribute of a tag stands; of one that is there twice, the first. */
export function whereAttributes({ attributes = [] }: Node, file: string): Record<string, Where> {
  const named = attributes.flatMap((one): [string, Where][] => (one.name ? [[one.name, whereIs(file, one)]] : []))
  return Object.fromEntries(named.reverse())
}

/** The attributes that are plain text, known and there once; the others are reported. */
function readPlain(node: Node, name: TagName, file: string, report: Report) {
  const allowed = Object.keys(attributesOf(name))
  const written: Record<string, string> = {}
  const seen = new Set<string>()
  let isPlain = true
  for (const attribute of node.attributes ?? []) {
    const problem = wrongAttribute(attribute, name, allowed, seen)
    if (problem) {
      report.error(whereIs(file, attribute), problem)
      isPlain = false
    } else if (attribute.name !== undefined) written[attribute.name] = String(attribute.value)
    if (attribute.name !== undefined) seen.add(attribute.name)
  }
  return { written, isPlain }
}

function wrongAttribute(
  { type, name, value }: Attribute,
  tag: TagName,
  allowed: readonly string[],
  seen: ReadonlySet<string>,
): string | undefined {
  if (type !== 'mdxJsxAttribute' || name === undefined) {
    return `found {${typeof value === 'string' ? value : ''}} in <${tag}>, expected attributes of plain text`
  }
  if (!allowed.includes(name)) {
    const otherwise = allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'none'
    return `unknown attribute "${name}" of <${tag}>${suggest(name, allowed, otherwise)}`
  }
  if (typeof value !== 'string') {
    return `${name}: found ${value ? `{${value.value}}` : 'nothing'}, expected plain text: ${name}="…"`
  }
  return seen.has(name) ? `found "${name}" twice in <${tag}>, expected it once` : undefined
}
