/** How far the host scrolls for one scene, as a part of the frame's height. */
export const TRAVEL = 1.2
/** The part of a scene's way in which its picture is drawn; the rest of it is for reading. */
const DRAWN = 0.6

/**
 * Which scene a host's scroll has come to, and how far through it, 0 to 1.
 *
 * @param passed px that the frame has travelled in its wrapper.
 * @param travel px for one scene.
 */
export function positionAt(passed: number, travel: number, count: number): { index: number; progress: number } {
  const way = travel > 0 ? Math.max(0, passed / travel) : 0
  const index = Math.min(Math.max(0, count - 1), Math.floor(way))
  return { index, progress: Math.round(Math.min(1, (way - index) / DRAWN) * 200) / 200 }
}

/** px to travel until a scene is drawn whole. */
export function scrolledTo(index: number, travel: number): number {
  return Math.ceil((index + DRAWN) * travel) + 1
}
