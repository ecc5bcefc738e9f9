import type { RootContent } from 'hast'

type Parent = { children: RootContent[] }

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

/**
 * Small typographic repairs in a tree of prose: a date keeps its day and month on one line, a figure its sign, and a
 * control point stays on the line of the word before it. Changes the tree in place.
 */
export function setFineType(parent: Parent): void {
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'text') {
      node.value = node.value
        .replace(new RegExp(`(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g'), '$1\u00a0')
        .replace(/(\d) (?=%|(?:km|per cent)\b)/g, '$1\u00a0')
      const next = parent.children[index + 1]
      if (next && isCite(next)) node.value = node.value.replace(/\s+$/, '\u00a0')
    } else if ('children' in node) {
      setFineType(node as Parent)
    }
  }
}

function isCite(node: RootContent): boolean {
  return 'name' in node && (node as { name?: string | null }).name === 'Cite'
}

/** A title keeps its articles with the words after them: no line ends in "a". */
export function bindArticles(title: string): string {
  return title.replace(/(^|\s)(an?) /gi, '$1$2\u00a0')
}
