/**
 * `npm run pack`: prints the packs of the built site as PDF, by the browser that the tests use, and lists them on their pages. A site
 * without them is whole: its pages print from any browser.
 */
import { openStory } from '../components/open-story'
import { listStories } from '../model/read-story'
import { printPacks } from './pack-files/print-packs'
import { OUT } from './site-folders'
import { stopWith } from './stop-with'

try {
  for (const slug of listStories().filter((story) => openStory(story).pack)) {
    const files = await printPacks(OUT, slug, process.env)
    if (files.length === 0)
      throw new Error('found no browser to print with; the pages of the pack print from any browser')
    for (const file of files) console.log(file)
  }
} catch (error) {
  stopWith(error)
}
