import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { arrangeRetellings } from '../../model/arrange-retellings'
import type { Chapter } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { listPicture } from '../stage/picture/list-picture'

/** What some chapters point to: ids of sources (with those they rest on) and of glossary entries. */
export type Uses = { sources: Set<string>; quotations: Set<string>; terms: Set<string> }

/** Walks the prose of chapters, passages and scenes alike, and what their maps show, and gathers the ids that a page must be able to answer. */
export function collectUses(story: Story, chapters: readonly Chapter[]): Uses {
  const uses: Uses = { sources: new Set(), quotations: new Set(), terms: new Set() }
  for (const chapter of chapters) {
    for (const part of chapter.parts) {
      const nodes = part.kind === 'scene' ? part.scene.body : part.body
      if (part.kind === 'scene' && part.scene.visual === 'map')
        for (const { source } of listPicture(part.scene, story)) uses.sources.add(source)
      visit({ type: 'root', children: nodes } as Nodes, (node) => readTag(node as TagNode, story, uses))
    }
  }
  for (const id of [...uses.sources]) addOrigins(story, id, uses.sources)
  return uses
}

type TagNode = { name?: string | null; attributes?: { name?: string; value?: unknown }[] }

function readTag(node: TagNode, story: Story, uses: Uses): void {
  const attribute = (name: string) => node.attributes?.find((entry) => entry.name === name)?.value as string | undefined
  if (node.name === 'Cite') {
    uses.sources.add(attribute('source') ?? '')
    const quotation = attribute('quote')
    if (quotation) uses.quotations.add(quotation)
  }
  if (node.name === 'ClaimAndRecord') {
    for (const kind of ['record', 'told']) {
      for (const { source } of story.claims.get(attribute(kind) ?? '')?.evidence ?? []) uses.sources.add(source)
    }
  }
  if (node.name === 'Retellings') {
    const retellings = arrangeRetellings(story)
    for (const source of retellings?.event.sources ?? []) uses.sources.add(source)
    for (const { source, readIn, quotation } of retellings?.tellings.flatMap(({ statements }) => statements) ?? []) {
      for (const id of [source, ...readIn]) uses.sources.add(id)
      if (quotation) uses.quotations.add(quotation)
    }
  }
  if (node.name === 'Term') uses.terms.add(attribute('id') ?? '')
}

function addOrigins(story: Story, id: string, into: Set<string>): void {
  const source = story.sources.get(id)
  for (const origin of [...(source?.dependsOn ?? []), ...(source?.namedIn ?? [])]) {
    if (into.has(origin)) continue
    into.add(origin)
    addOrigins(story, origin, into)
  }
}
