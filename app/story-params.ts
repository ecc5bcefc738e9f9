import { listChapters } from '../model/read-chapters'
import { listStories } from '../model/read-story'

/** What the address of a chapter's page names. */
export type ChapterParams = { story: string; chapter: string }

/** The parameters of a page that every story has once. */
export function storyParams(): { story: string }[] {
  return listStories().map((story) => ({ story }))
}

/** The parameters of a page that every chapter has. */
export function chapterParams(): ChapterParams[] {
  return listStories().flatMap((story) => listChapters(story).map((chapter) => ({ story, chapter })))
}
