/**
 * `npm run check:links [slug…]`: asks every address of the sources whether it still answers, and lists those that do not. It
 * runs only when asked. Without a way to the internet it says so and fails nothing. Ends with 1 when an address is dead.
 */

import { openStory } from '../components/open-story'
import { checkLinks } from '../model/check-links'
import { listStories } from '../model/read-story'

const named = process.argv.slice(2)
const stories = (named.length > 0 ? named : listStories()).map((slug) => openStory(slug))
const links = stories.flatMap((story) =>
  [...story.sources.values()].flatMap(({ id, url, archived }) =>
    [url, archived].flatMap((address) => (address ? [{ id, address }] : [])),
  ),
)
const { dead, unclear, isOffline } = await checkLinks(links, fetch)
if (isOffline) {
  console.log(`No address of ${links.length} could be reached: this machine seems to be offline. Nothing was checked.`)
} else {
  for (const { id, address, why } of [...unclear, ...dead]) console.log(`${id}: ${why}  ${address}`)
  console.log(`${links.length} addresses: ${dead.length} dead, ${unclear.length} that gave no clear answer`)
  process.exitCode = dead.length > 0 ? 1 : 0
}
