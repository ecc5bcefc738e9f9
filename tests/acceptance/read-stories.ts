import { openStory } from '../../components/open-story'
import { listStories, type Story } from '../../model/read-story'

const FOLDER = 'stories'

/** The stories of the real site, whatever the environment says. */
export function readStories(): Story[] {
  return listStories(FOLDER).map((slug) => openStory(slug, FOLDER))
}
