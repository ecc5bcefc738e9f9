import type { Nodes, Parents, Root, Text } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Ids } from './ids'
import { isTag, whereIs } from './parse-chapter'
import type { Report, Where } from './problems'
import { suggest } from './suggest'

/** The quoted fragments of a story: their ids by their words as {@link normaliseQuotation} leaves them. */
export type Fragments = ReadonlyMap<string, { id: string; quote: string }>

/** Quoted words without what a quotation may change: case, space, kinds of quotation marks, ellipses, a final stop. */
export function normaliseQuotation(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\[…\]|\[\.{3}\]|…|\.{3}/g, ' ')
    .replaceAll(/[‘’‛′`´]/g, "'")
    .replaceAll(/[“”„″«»]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]$/, '')
}

/**
 * Reports quotations “…” in a text that no source is recorded to have, and quotation marks that make none.
 *
 * @param whereAt Where the character at an index of the text stands.
 */
export function checkQuotations(
  text: string,
  whereAt: (index: number) => Where,
  fragments: Fragments,
  ids: Ids,
  report: Report,
): void {
  for (const match of text.matchAll(/“([^“”]*)”|[“”"]/g)) {
    const where = whereAt(match.index)
    const quote = match[1]
    if (quote === undefined) {
      report.error(where, `found ${match[0]} alone or straight, expected a quotation between “ and ”`)
      continue
    }
    const fragment = fragments.get(normaliseQuotation(quote))
    if (fragment) ids.use(['quotation'], fragment.id, where)
    else if (ids.isComplete('quotation')) {
      const recorded = [...fragments.values()].map((entry) => entry.quote)
      const hint = suggest(quote, recorded, 'a fragment under "quotes" in sources.yaml')
      report.error(where, `found a quotation that is not recorded: "${quote.replaceAll(/\s+/g, ' ')}"${hint}`)
    }
  }
}

/** All text nodes below a node. */
function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textsIn) : []
}

/** The lowest nodes that hold whole sentences. */
function* sentencesIn(node: Nodes): Generator<Parents> {
  if (!('children' in node)) return
  const isLine = isTag(node) && node.children.some((child) => child.type === 'text')
  if (node.type === 'paragraph' || node.type === 'heading' || isLine) yield node
  else for (const child of node.children) yield* sentencesIn(child)
}

/** Checks the quotations in all prose and all attributes of a chapter. `source` is the file's text. */
export function checkProseQuotations(
  root: Root,
  file: string,
  source: string,
  fragments: Fragments,
  ids: Ids,
  report: Report,
): void {
  for (const sentences of sentencesIn(root)) {
    const texts = textsIn(sentences)
    checkQuotations(plainText(sentences), (index) => locate(texts, index, file, source), fragments, ids, report)
  }
  const walk = (node: Nodes): void => {
    if (isTag(node)) {
      for (const attribute of node.attributes) {
        if (typeof attribute.value !== 'string') continue
        checkQuotations(attribute.value, () => whereIs(file, attribute), fragments, ids, report)
      }
    }
    if ('children' in node) node.children.forEach(walk)
  }
  walk(root)
}

/** Where a quotation mark stands: the tree drops the indentation of lines, so that it is counted in the file's own text. */
function locate(texts: readonly Text[], index: number, file: string, source: string): Where {
  let rest = index
  for (const node of texts) {
    if (rest >= node.value.length) {
      rest -= node.value.length
      continue
    }
    const mark = node.value.charAt(rest)
    const earlier = node.value.slice(0, rest).split(mark).length - 1
    let offset = node.position?.start.offset ?? 0
    for (let n = 0; n <= earlier; n += 1) offset = source.indexOf(mark, offset + (n === 0 ? 0 : 1))
    const before = source.slice(0, Math.max(0, offset)).split('\n')
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
  return { file, line: 1, column: 1 }
}
