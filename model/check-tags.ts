import type { Nodes, Root } from 'mdast'
import { sceneAttributes } from './nouns/scene'
import { isTag, type Tag, whereIs } from './parse-chapter'
import type { Report } from './problems'
import { suggest } from './suggest'

type TagRule = {
  /** The tags in which it may stand; `chapter` is outside of all tags. */
  inside: readonly string[]
  required?: readonly string[]
  optional?: readonly string[]
  /** True when it stands within a sentence, not on a line of its own. */
  inline?: true
}

/** Every tag that a writer may use, and where. The same list, as components, is `components/mdx.tsx`. */
const TAGS: Readonly<Record<string, TagRule>> = {
  Scene: { inside: ['chapter'], optional: Object.keys(sceneAttributes.shape) },
  Claim: { inside: ['Scene'], required: ['id'] },
  Register: { inside: ['Scene'], required: ['record', 'told', 'gap'], optional: ['axis'] },
  Description: { inside: ['Scene'] },
  Short: { inside: ['Scene'] },
  Notes: { inside: ['Scene'] },
  ClaimAndRecord: { inside: ['chapter'], required: ['record', 'told'] },
  Retellings: { inside: ['chapter'] },
  HowSure: { inside: ['chapter'] },
  Cite: {
    inside: ['chapter', 'Scene', 'Claim', 'Short', 'Notes', 'HowSure'],
    required: ['source'],
    optional: ['quote'],
    inline: true,
  },
  Term: { inside: ['chapter', 'Scene', 'Claim', 'Short', 'Notes', 'HowSure'], required: ['id'], inline: true },
  Likelihood: { inside: ['chapter', 'Scene', 'Claim', 'Notes', 'HowSure'], required: ['claim'], inline: true },
}

/** Markdown that has a place in a chapter. */
const MARKDOWN = [
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
  'heading',
  'list',
  'listItem',
  'blockquote',
]

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Reports tags, attributes and markdown that are not in the lists above, and everything that is code. */
export function checkTags(root: Root, file: string, report: Report): void {
  const walk = (node: Nodes, parent: string): void => {
    if (isTag(node)) checkTag(node, parent, file, report)
    else if (node.type === 'mdxjsEsm')
      report.error(whereIs(file, node), 'found import or export, expected prose and tags')
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report.error(whereIs(file, node), `found {${node.value}}, expected plain text without braces`)
    } else if (node.type === 'link' && !/^(#|\/(?!\/))/.test(node.url)) {
      report.error(whereIs(file, node), `found a link to "${node.url}", expected "#scene", "/page" or a <Cite>`)
    } else if (node.type !== 'root' && !MARKDOWN.includes(node.type)) {
      report.error(whereIs(file, node), `found markdown of the kind "${node.type}", expected plain prose`)
    }
    const inside = isTag(node) ? (node.name ?? '') : parent
    if ('children' in node) for (const child of node.children) walk(child, inside)
  }
  walk(root, 'chapter')
}

function checkTag(tag: Tag, parent: string, file: string, report: Report): void {
  const where = whereIs(file, tag)
  const name = tag.name ?? ''
  const rule = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined
  if (!rule) {
    report.error(
      where,
      `unknown tag "${name}"${suggest(name, Object.keys(TAGS), `one of ${Object.keys(TAGS).join(', ')}`)}`,
    )
    return
  }
  if (!rule.inside.includes(parent) && (parent === 'chapter' || Object.hasOwn(TAGS, parent))) {
    const say = (place: string) => (place === 'chapter' ? 'outside of scenes' : `in <${place}>`)
    report.error(where, `found <${name}> ${say(parent)}, expected it ${LIST.format(rule.inside.map(say))}`)
  } else if (rule.inline && tag.type === 'mdxJsxFlowElement') {
    report.error(where, `found <${name}> on a line of its own, expected it at the end of the line before`)
  }
  checkAttributes(tag, rule, file, report)
}

function checkAttributes(tag: Tag, { required = [], optional = [] }: TagRule, file: string, report: Report): void {
  const allowed = [...required, ...optional]
  const seen = new Set<string>()
  for (const attribute of tag.attributes) {
    const where = whereIs(file, attribute)
    if (attribute.type !== 'mdxJsxAttribute') {
      report.error(where, `found {${attribute.value}} in <${tag.name}>, expected attributes of plain text`)
      continue
    }
    const { name, value } = attribute
    if (!allowed.includes(name)) {
      const otherwise = allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'none'
      report.error(where, `unknown attribute "${name}" of <${tag.name}>${suggest(name, allowed, otherwise)}`)
    } else if (typeof value !== 'string') {
      report.error(where, `${name}: found ${value ? `{${value.value}}` : 'nothing'}, expected plain text: ${name}="…"`)
    } else if (seen.has(name)) {
      report.error(where, `found "${name}" twice in <${tag.name}>, expected it once`)
    }
    seen.add(name)
  }
  for (const name of required.filter((name) => !seen.has(name))) {
    report.error(whereIs(file, tag), `found <${tag.name}> without ${name}, expected ${name}="…"`)
  }
}
