import type { BuilderChapter, BuilderClaim, Wishes } from './builder-wishes'
import { PIECE_HEIGHTS, type PieceChoice } from './piece-code'

/** What an address asks the builder for: `?chapter=`, or one thing by `?scene=` or `?claim=`. */
export function readWishes(
  asked: URLSearchParams,
  chapters: readonly BuilderChapter[],
  claims: readonly BuilderClaim[],
): Partial<Wishes> {
  const [name, scene, claim] = ['chapter', 'scene', 'claim'].map((one) => asked.get(one))
  if (claims.some(({ id }) => id === claim))
    return { what: 'claim', claim: claim as string, height: PIECE_HEIGHTS.claim }
  const home = chapters.find(({ scenes }) => scenes.some(({ id }) => id === scene))
  if (home) return { what: 'scene', chapter: home.slug, scene: scene as string, height: PIECE_HEIGHTS.scene }
  return chapters.some(({ slug }) => slug === name) ? { chapter: name as string } : {}
}

/** The one thing that is chosen; nothing while it is a whole chapter. Without a scene, the chapter's first. */
export function choosePiece(
  { what, scene, claim }: Wishes,
  chapter: BuilderChapter,
  claims: readonly BuilderClaim[],
): Pick<PieceChoice, 'kind' | 'id' | 'title' | 'chapter'> | undefined {
  if (what === 'chapter') return undefined
  if (what === 'claim') {
    const chosen = claims.find(({ id }) => id === claim)
    return chosen && { kind: what, id: chosen.id, title: chosen.says }
  }
  const chosen = chapter.scenes.find(({ id }) => id === scene) ?? chapter.scenes[0]
  return chosen && { kind: what, id: chosen.id, title: chosen.title, chapter: chapter.slug }
}
