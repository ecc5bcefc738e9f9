import type { Chapter, Scene } from './read-scenes'

/** The scene of a story that has this id, whichever chapter it stands in. */
export function findScene(
  { chapters }: { chapters: readonly Pick<Chapter, 'scenes'>[] },
  id: string | undefined,
): Scene | undefined {
  return chapters.flatMap(({ scenes }) => scenes).find((scene) => scene.id === id)
}
