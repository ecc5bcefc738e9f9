import type { Chapter } from './read-scenes'

/**
 * Scenes that the page of a whole story holds at most: with as many it is read, laid out and fetched in a tenth more than with the 58 of
 * the longest story there is, and a longer story's page costs no more than that.
 */
const MOST_SCENES = 64

/**
 * The chapters that stand on the page of the whole story, and those that follow on pages of their own.
 *
 * @param most Scenes on the page; what comes first stays whole, and stands there with the next, however long they are.
 */
export function partStory(
  chapters: readonly Chapter[],
  most = MOST_SCENES,
): { here: readonly Chapter[]; further: readonly Chapter[] } {
  let scenes = 0
  const fitting = chapters.findIndex((chapter, index) => {
    scenes += chapter.scenes.length
    // A page of one chapter is that chapter's own.
    return scenes > most && index > 1
  })
  const end = fitting < 0 ? chapters.length : fitting
  return { here: chapters.slice(0, end), further: chapters.slice(end) }
}
