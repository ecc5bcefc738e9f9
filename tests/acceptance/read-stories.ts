import { openStory } from '../../components/open-story'
import { readSite } from '../../model/read-site'
import { listStories, type Story } from '../../model/read-story'

const FOLDER = 'stories'

/** The stories of the real site, whatever the environment says. */
export function readStories(): Story[] {
  return listStories(FOLDER).map((slug) => openStory(slug, FOLDER))
}

/** Tag of what `npm test` tries on the story of the front page, and `npm run test:thorough` on the others too. */
export function tagOf(slug: string): string[] {
  return readSite(FOLDER).front === slug ? [] : ['@thorough']
}
