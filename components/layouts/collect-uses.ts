import { arrangeRetellings } from '../../model/arrange-retellings'
import type { Tag } from '../../model/prose'
import type { Chapter } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { TAGS } from '../../model/tags'
import { listPicture } from '../stage/picture/list-picture'
import type { Words } from '../words/words'

/** What some chapters point to: ids of sources (with those they rest on) and of glossary entries. */
export type Uses = { sources: Set<string>; quotations: Set<string>; terms: Set<string> }

/** The ids that a page must be able to answer: those of the tags of chapters, passages and scenes alike, and of what their maps show. */
export function collectUses(story: Story, chapters: readonly Chapter[], words: Words): Uses {
  const uses: Uses = { sources: new Set(), quotations: new Set(), terms: new Set() }
  for (const chapter of chapters) {
    for (const part of chapter.parts) {
      if (part.kind === 'scene' && part.scene.visual === 'map')
        for (const { source } of listPicture(part.scene, story, words)) uses.sources.add(source)
      for (const tag of part.kind === 'scene' ? part.scene.tags : part.tags) addTag(tag, story, uses)
    }
  }
  for (const id of [...uses.sources]) addOrigins(story, id, uses.sources)
  return uses
}

/** By the references of the tag's attributes, and by what its rule says that it shows. */
function addTag({ name, names }: Tag, story: Story, uses: Uses): void {
  const shows = TAGS[name].shows
  for (const { kinds, id } of names) {
    if (kinds.includes('source')) uses.sources.add(id)
    if (kinds.includes('quotation')) uses.quotations.add(id)
    if (kinds.includes('term')) uses.terms.add(id)
    if (shows !== 'evidence') continue
    for (const { source } of story.claims.get(id)?.evidence ?? []) uses.sources.add(source)
  }
  if (shows === 'retellings') addRetellings(story, uses)
}

function addRetellings(story: Story, uses: Uses): void {
  const retellings = arrangeRetellings(story)
  for (const source of retellings?.event.sources ?? []) uses.sources.add(source)
  for (const { source, readIn, quotation } of retellings?.tellings.flatMap(({ statements }) => statements) ?? []) {
    for (const id of [source, ...readIn]) uses.sources.add(id)
    if (quotation) uses.quotations.add(quotation)
  }
}

function addOrigins(story: Story, id: string, into: Set<string>): void {
  const source = story.sources.get(id)
  for (const origin of [...(source?.dependsOn ?? []), ...(source?.namedIn ?? [])]) {
    if (into.has(origin)) continue
    into.add(origin)
    addOrigins(story, origin, into)
  }
}
