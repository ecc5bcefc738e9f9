import type { Where } from './problems'
import { type Prose, plainText } from './prose'

/** A paragraph, an item or a claim, and where it begins. */
export type ProseText = { text: string; where: Where }

/** Paragraphs, items and claims as texts. */
export function textsOf(nodes: readonly Prose[]): ProseText[] {
  return nodes.flatMap((node): ProseText[] => {
    if (node.type === 'list') return node.items.flatMap(textsOf)
    if (!('children' in node)) return []
    if (node.children.some(({ type }) => type === 'paragraph')) return textsOf(node.children)
    const where = whereOf(node)
    return where ? [{ text: plainText(node.children).replaceAll(/\s+/g, ' '), where }] : []
  })
}

/** Where some prose begins; undefined when it holds no text and no tag. */
export function whereOf(node: Prose): Where | undefined {
  if ('where' in node) return node.where
  if (node.type === 'list') return node.items.flat().map(whereOf).find(Boolean)
  return node.type === 'break' ? undefined : node.children.map(whereOf).find(Boolean)
}
