import type { Kind } from './nouns/entry-kinds'
import type { Where } from './problems'
import type { TagAttributes, TagName } from './tags'

/** The prose of a chapter, read and checked: what is rendered. */

export type Text = { type: 'text'; value: string; where: Where }
export type Inline =
  | Text
  | { type: 'emphasis' | 'strong'; children: Prose[] }
  | { type: 'link'; url: string; title?: string; children: Prose[] }
  | { type: 'break' }
export type Block =
  | { type: 'paragraph' | 'blockquote'; children: Prose[] }
  | { type: 'heading'; depth: number; children: Prose[] }
  | { type: 'list'; isOrdered: boolean; items: Prose[][] }

/** A tag whose attributes are known to be right. */
export type Tag<Name extends TagName = TagName> = Name extends TagName
  ? {
      type: 'tag'
      name: Name
      attributes: TagAttributes<Name>
      /** The ids that its attributes hold, and what they name. */
      names: readonly { kinds: readonly Kind[]; id: string }[]
      children: Prose[]
      /** All tags below it, in order. */
      tags: readonly Tag[]
      where: Where
      /** Where each attribute stands. */
      at: Readonly<Record<string, Where>>
    }
  : never

export type Prose = Inline | Block | Tag

/** The words in some prose, without those that a tag's component adds. */
export function plainText(nodes: readonly Prose[]): string {
  return nodes.map(textOf).join('')
}

function textOf(node: Prose): string {
  if (node.type === 'text') return node.value
  if (node.type === 'list') return node.items.map(plainText).join('')
  return node.type === 'break' ? '' : plainText(node.children)
}

/** The tags of one name among some. */
export function tagsNamed<Name extends TagName>(name: Name, tags: readonly Tag[]): Tag<Name>[] {
  return tags.filter((tag): tag is Tag<Name> => tag.name === name)
}
