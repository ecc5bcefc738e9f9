import { listStories } from '../stories/read-story'

/** The parameters of a page that every story has once. */
export function storyParams(): { story: string }[] {
  return listStories().map((story) => ({ story }))
}
