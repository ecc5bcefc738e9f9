/** What a frame and its host tell each other. Both check who speaks and the shape of what is said; the rest is not for us. */

/** Where a reader is: the story's slug, the scene's id, how far through it (0 to 1). */
export type PositionMessage = { story: string; scene: string; progress: number }

/** Longer names are nobody's. */
const LONGEST = 100

/** The message, when it is a position in this story and at one of these scenes; else nothing. */
export function readPosition(data: unknown, story: string, scenes: readonly string[]): PositionMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { story: named, scene, progress } = data as Record<string, unknown>
  if (named !== story || typeof scene !== 'string' || scene.length > LONGEST || !scenes.includes(scene))
    return undefined
  if (typeof progress !== 'number' || !(progress >= 0 && progress <= 1)) return undefined
  return { story, scene, progress }
}

/** px: more than any chapter needs. */
const HIGHEST = 60_000

/** The height (px) that an unrolled frame asks for, in the form that AMP and `@newswire/frames` use. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { sentinel, type, height } = data as Record<string, unknown>
  const isHeight = sentinel === 'amp' && type === 'embed-size' && typeof height === 'number'
  return isHeight && height > 0 && height <= HIGHEST ? Math.ceil(height) : undefined
}
