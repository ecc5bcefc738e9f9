import { openStory } from '../components/open-story'
import { listStories } from '../model/read-story'
import { site } from './site'

/** Stands in where no story has an exercise: an export can't have a route without pages. */
const NONE = 'none'

/** The ids of all exercises of the site: no two stories give the same (model/read-site.ts). */
export function shortParams(): { exercise: string }[] {
  const ids = listStories().flatMap((story) => openStory(story).lessons?.exercises.map(({ id }) => id) ?? [])
  return (ids.length > 0 ? ids : [NONE]).map((exercise) => ({ exercise }))
}

/** Where an exercise is done. */
export function findExercise(exercise: string): string | undefined {
  const story = listStories().find((slug) => openStory(slug).lessons?.exercises.some(({ id }) => id === exercise))
  return story && site.story(story).order
}
