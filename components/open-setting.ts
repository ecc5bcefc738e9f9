import type { SiteAddresses } from '../model/addresses'
import { readSite, type Site } from '../model/read-site'
import { openStory } from './open-story'
import type { Setting } from './setting'
import { wordsOf } from './words/words-of'

const opened = new Map<string | undefined, Site>()

/** The site that a folder of stories makes; read once for all pages of a build, in which it does not change. */
function siteOf(folder: string | undefined): Site {
  const known = opened.get(folder)
  if (known && process.env.NODE_ENV === 'production') return known
  const read = readSite(folder)
  opened.set(folder, read)
  return read
}

/**
 * A story with what its pages need to know of the site.
 *
 * @param folder Where the stories are; those of this site without it.
 * @throws {StoryError} with every problem of the story, of one that it is tied to, or of the site.
 */
export function openSetting(slug: string, site: Pick<SiteAddresses, 'story'>, folder?: string): Setting {
  const { stories, front } = siteOf(folder)
  const story = openStory(slug, folder)
  const addresses = site.story(slug)
  const isTied = (other: string) => other === story.method || openStory(other, folder).method === slug
  return {
    story,
    addresses,
    words: wordsOf(story.language),
    front: front === undefined ? addresses.entry : front === slug ? addresses.front : addresses.home,
    companions: stories
      .filter((other) => other !== slug && isTied(other))
      .map((other) => ({ name: openStory(other, folder).title, address: site.story(other).home })),
  }
}
