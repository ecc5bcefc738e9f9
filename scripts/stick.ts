/**
 * `npm run stick`: makes of the built site one archive for each story with lessons, which opens by a double click where there is no
 * network. Its pack is there as PDF, too, where a browser is found to print it.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStory } from '../components/open-story'
import { listStories } from '../model/read-story'
import { listMade } from './list-made'
import { printPacks } from './pack-files/print-packs'
import { readSiteAddress } from './site-address'
import { OUT } from './site-folders'
import { writeStick } from './stick/write-stick'
import { stopWith } from './stop-with'

try {
  if (!process.env.SITE_URL) console.log('SITE_URL is not set: what is not on the stick has no address there')
  const site = readSiteAddress(process.env, 'http://localhost:3000')
  for (const story of listStories().map((slug) => openStory(slug))) {
    const { slug, lessons, pack } = story
    if (!lessons) continue
    if (!existsSync(join(OUT, slug, 'teach'))) throw new Error(`${OUT} has no ${slug}/teach: npm run build comes first`)
    const printed = pack ? await printPacks(OUT, slug, process.env) : undefined
    if (printed?.length === 0) console.log(`${slug}: no browser was found to print its pack; its pages print from any`)
    const archive = await writeStick(OUT, story, site)
    const file = join(OUT, slug, 'teach', 'stick.zip')
    writeFileSync(file, archive)
    listMade(join(OUT, slug, 'teach', 'index.html'))
    console.log(`${file}: ${(archive.length / 1e6).toFixed(1)} MB`)
  }
} catch (error) {
  stopWith(error)
}
