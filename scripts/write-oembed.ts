import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oembedFiles } from '../components/embed/oembed-files'
import { openStory } from '../components/open-story'
import { wordsOf } from '../components/words/words-of'
import { siteAddresses } from '../model/addresses'
import { listStories } from '../model/read-story'
import type { SiteAddress } from './site-address'

/** Writes all answers to oEmbed into the export. They are two files of three that a story has, and none is worth a route of Next’s. */
export function writeOembed(out: string, { origin, basePath }: SiteAddress): void {
  for (const slug of listStories()) {
    const story = openStory(slug)
    const folder = join(out, 'oembed', slug)
    mkdirSync(folder, { recursive: true })
    const addresses = siteAddresses({ origin, base: basePath }).story(slug)
    for (const [name, write] of oembedFiles(story, addresses, wordsOf(story.language)))
      writeFileSync(join(folder, name), write())
  }
}
