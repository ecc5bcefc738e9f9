import type { Where } from './problems'
import { type Prose, plainText } from './prose'
import type { Story } from './read-story'

/** A text of a story, and where it begins. */
export type StoryText = { text: string; where: Where }

/** All that is read of a story's chapters, paragraph by paragraph, with short texts, notes and descriptions of its scenes. */
export function proseOf({ chapters }: Story): StoryText[] {
  return chapters
    .flatMap(({ parts }) => parts)
    .flatMap((part) => {
      if (part.kind === 'passage') return textsOf(part.body)
      const { body, short, notes, description } = part.scene
      const texts = [...textsOf(body), ...textsOf(short), ...textsOf(notes)]
      const [first] = texts
      return first ? [...texts, { text: description, where: first.where }] : texts
    })
}

/** Paragraphs, items and claims as texts. */
function textsOf(nodes: readonly Prose[]): StoryText[] {
  return nodes.flatMap((node): StoryText[] => {
    if (node.type === 'list') return node.items.flatMap(textsOf)
    if (!('children' in node)) return []
    if (node.children.some(({ type }) => type === 'paragraph')) return textsOf(node.children)
    const where = whereOf(node)
    return where ? [{ text: plainText(node.children).replaceAll(/\s+/g, ' '), where }] : []
  })
}

function whereOf(node: Prose): Where | undefined {
  if ('where' in node) return node.where
  if (node.type === 'list') return node.items.flat().map(whereOf).find(Boolean)
  return node.type === 'break' ? undefined : node.children.map(whereOf).find(Boolean)
}
