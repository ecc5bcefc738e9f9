/**
 * Pages that a story has by the hundred and that differ in what they say alone. A build lets Next write two of each kind, and writes the
 * others itself, into those (`scripts/write-alike.tsx`): Next takes ten times as long. The preview has all of them from Next.
 */
import { pieceParams } from './piece-routes'
import { chapterParams, entryParams } from './story-routes'

export type Params = Record<string, string>

export type Alike = {
  /** Its folder below `app/`, which is also its address. */
  route: string
  every: () => Params[]
  /** Pages of one kind have all but their words and their metadata in common. */
  kindOf: (params: Params) => string
}

const byStory = ({ story = '' }: Params) => story
const ofChapters = (route: string): Alike => ({ route, every: chapterParams, kindOf: byStory })

export const PIECES: Alike = {
  route: '(piece)/embed/[story]/[chapter]/[piece]',
  every: pieceParams,
  kindOf: ({ story, chapter }) => `${story} ${chapter}`,
}
export const CLAIMS: Alike = {
  route: '(document)/[story]/evidence/claims/[claim]',
  every: entryParams('claim', ({ claims }) => claims.keys()),
  kindOf: byStory,
}
export const SOURCES: Alike = {
  route: '(document)/[story]/evidence/sources/[source]',
  every: entryParams('source', ({ sources }) => sources.keys()),
  kindOf: byStory,
}
export const FRAMES = ofChapters('(embed)/embed/[story]/[chapter]')
export const PLAIN = ofChapters('(document)/[story]/[chapter]/plain')
export const PRINTED = ofChapters('(document)/[story]/present/print/[chapter]')
export const PRINTED_NOTES = ofChapters('(document)/[story]/present/print/[chapter]/notes')

/** Chapters themselves are not among them: React writes into the head of each what its first picture needs. */
export const ALIKE = [PIECES, CLAIMS, SOURCES, FRAMES, PLAIN, PRINTED, PRINTED_NOTES]

/** Of each kind those that Next writes, and then those that are written like them. */
export function groupAlike({ every, kindOf }: Alike): { models: Params[]; others: Params[] }[] {
  const kinds = new Map<string, Params[]>()
  for (const page of every()) {
    const kind = kinds.get(kindOf(page))
    if (kind) kind.push(page)
    else kinds.set(kindOf(page), [page])
  }
  return [...kinds.values()].map((pages) => {
    const [first, last] = [pages[0], pages.at(-1)]
    const models = pages.filter((page) => page === first || page === last)
    return { models, others: pages.filter((page) => !models.includes(page)) }
  })
}

/** The parameters of the pages that Next writes. */
export function paramsForNext(alike: Alike): Params[] {
  if (process.env.NODE_ENV !== 'production') return alike.every()
  return groupAlike(alike).flatMap(({ models }) => models)
}
