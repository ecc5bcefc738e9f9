import { plainText } from './prose'
import type { Chapter } from './read-scenes'

/** Words a minute: the mean of adults reading English non-fiction silently (Brysbaert 2019, a review of 190 studies). */
const PACE = 238

/** Minutes that it takes to read some chapters, at least 1. */
export function countMinutes(chapters: readonly Chapter[]): number {
  const text = chapters
    .flatMap((chapter) => chapter.parts)
    .map((part) => plainText(part.kind === 'scene' ? part.scene.body : part.body))
    .join(' ')
  return Math.max(1, Math.round(text.split(/\s+/).filter(Boolean).length / PACE))
}
