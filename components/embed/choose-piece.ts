import type { BuilderChapter, BuilderLists, ListedKind, Wishes } from './builder-wishes'
import { PIECE_HEIGHTS, type PieceChoice } from './piece-code'

/** What an address asks the builder for: `?chapter=`, or one thing by its kind, `?scene=`, `?claim=` and so on. */
export function readWishes(
  asked: URLSearchParams,
  chapters: readonly BuilderChapter[],
  lists: BuilderLists,
): Partial<Wishes> {
  for (const what of Object.keys(lists) as ListedKind[]) {
    const found = lists[what].find(({ id }) => id === asked.get(what))
    if (found) return { what, listed: found.id, height: PIECE_HEIGHTS[what] }
  }
  const scene = asked.get('scene')
  const home = chapters.find(({ scenes }) => scenes.some(({ id }) => id === scene))
  if (home) return { what: 'scene', chapter: home.slug, scene: scene as string, height: PIECE_HEIGHTS.scene }
  const chapter = chapters.find(({ slug }) => slug === asked.get('chapter'))
  return chapter ? { chapter: chapter.slug } : {}
}

/** The one thing that is chosen; nothing while it is a whole chapter. Without a choice, the first of its list. */
export function choosePiece(
  { what, scene, listed }: Wishes,
  chapter: BuilderChapter,
  lists: BuilderLists,
): Pick<PieceChoice, 'kind' | 'id' | 'title' | 'chapter'> | undefined {
  if (what === 'chapter') return undefined
  if (what === 'scene' || what === 'figure') {
    const chosen = chapter.scenes.find(({ id }) => id === scene) ?? chapter.scenes[0]
    return chosen && { kind: what, id: chosen.id, title: chosen.title, chapter: chapter.slug }
  }
  const chosen = lists[what].find(({ id }) => id === listed) ?? lists[what][0]
  return chosen && { kind: what, ...chosen }
}
