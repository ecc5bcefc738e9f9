import type { PieceKind } from '../../model/addresses'
import { findScene } from '../../model/find-scene'
import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { findVisual } from '../stage/visuals/list'

/** A thing that has a frame of its own. */
export type FoundPiece = {
  title: string
  /** The slug of a scene's chapter. */
  chapter?: string
}

/** The thing of this kind that has this id, if the story has it. */
export function findPiece(story: Story, kind: PieceKind, id: string): FoundPiece | undefined {
  if (kind === 'exercise') return story.lessons?.exercises.find((one) => one.id === id)
  if (kind === 'claim' || kind === 'row') {
    const claim = story.claims.get(id)
    return claim && { title: claim.says }
  }
  const scene = findScene(story, id)
  return scene && (kind !== 'cross' || asksForCross(scene)) ? scene : undefined
}

/** The ids of all things of a kind, in the order of the story. */
export function listPieces(story: Story, kind: PieceKind): string[] {
  if (kind === 'exercise') return (story.lessons?.exercises ?? []).map(({ id }) => id)
  if (kind === 'claim' || kind === 'row') return [...story.claims.keys()]
  const scenes = story.chapters.flatMap((chapter) => chapter.scenes)
  return scenes.filter((scene) => kind !== 'cross' || asksForCross(scene)).map(({ id }) => id)
}

/** Whether a scene's visual asks its readers for a mark of their own. */
function asksForCross(scene: Scene): boolean {
  return scene.visual !== 'map' && findVisual(scene.visual).asks(scene)
}
