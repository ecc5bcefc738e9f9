import type { Chapter } from './chapter'
import { sentencesOf } from './measure-prose'
import type { Report, Where } from './problems'
import { type Prose, plainText } from './prose'
import { whereOf } from './prose-texts'
import { TAGS } from './tags'
import { findLeftovers } from './text/find-leftovers'
import { excerpt } from './text/mistake'

/** A figure, or a large number in words: what a reader will want a source for. */
const FIGURE = /\d|\b(?:dozens?|hundreds?|thousands?|millions?|billions?)\b/

/**
 * Warns of figures that no source stands behind: of a sentence with one in it, after the last source of its paragraph, in
 * scenes and in the passages between them; and of a paragraph between scenes that has no source at all.
 */
export function checkUncited(chapters: readonly Chapter[], report: Report): void {
  for (const part of chapters.flatMap(({ parts }) => parts)) {
    const lines = linesOf(part.kind === 'scene' ? part.scene.body : part.body)
    for (const { text, where, of } of lines) {
      // A footnote or an address in it is refused already.
      if (findLeftovers(text).length > 0) continue
      const isBare = part.kind === 'passage' && of.type === 'paragraph' && part.body.includes(of) && !holdsSource(of)
      const sentence = sentencesOf(text).find((one) => FIGURE.test(one))
      const what =
        sentence === undefined ? 'a paragraph between scenes without a source' : 'a figure without a source behind it'
      if (sentence !== undefined || (isBare && sentencesOf(text).length > 0))
        report.warn(where, `found ${excerpt(sentence ?? text)}, ${what}, expected <Cite source="…" />`)
    }
  }
}

/** What stands behind the last source of each paragraph, and where it begins. */
function linesOf(nodes: readonly Prose[]): { text: string; where: Where; of: Prose }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return node.items.flatMap(linesOf)
    if (!('children' in node) || node.type === 'heading') return []
    if (node.type === 'tag' && TAGS[node.name].form === 'block')
      return TAGS[node.name].holds === 'blocks' && node.name !== 'HowSure' ? linesOf(node.children) : []
    if (node.children.some(({ type }) => type === 'paragraph')) return linesOf(node.children)
    const last = node.children.findLastIndex(holdsSource)
    const tail = node.children.slice(last + 1)
    const where = tail.map(whereOf).find(Boolean) ?? whereOf(node)
    return where ? [{ text: plainText(tail).replaceAll(/\s+/g, ' ').trim(), where, of: node }] : []
  })
}

function holdsSource(node: Prose): boolean {
  if (node.type === 'tag' && node.name === 'Cite') return true
  return 'children' in node && node.children.some(holdsSource)
}
