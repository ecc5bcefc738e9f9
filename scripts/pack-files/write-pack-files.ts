import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStory } from '../../components/open-story'
import { CARTRIDGES, KEY_FILES, ORDER_FILE, PACK_FILES } from '../../components/pack/files'
import { wordsOf } from '../../components/words/words-of'
import { siteAddresses } from '../../model/addresses'
import { listStories } from '../../model/read-story'
import type { SiteAddress } from '../site-address'
import { writeCartridge } from './write-cartridge'
import { writeDocx } from './write-docx'
import { writeH5p } from './write-h5p'

/** Writes what teachers take away to change or import, for each story with a pack, into the export. No browser is needed. */
export async function writePackFiles(out: string, { origin, basePath }: SiteAddress): Promise<void> {
  for (const slug of listStories()) {
    const story = openStory(slug)
    if (!story.pack) continue
    const addresses = siteAddresses({ origin, base: basePath }).story(slug)
    const words = wordsOf(story.language)
    const files = await writeDocx(story, story.pack, words)
    for (const [name, version] of CARTRIDGES)
      files.set(name, writeCartridge(story, story.pack, addresses, words, version))
    const exercise = story.lessons?.exercises[0]
    if (exercise) files.set(ORDER_FILE, writeH5p(story, exercise, words))
    const places = [
      ['pack', PACK_FILES],
      ['key', KEY_FILES],
    ] as const
    for (const [folder, names] of places) {
      const path = join(out, slug, 'teach', folder)
      mkdirSync(path, { recursive: true })
      for (const { name } of names) {
        const file = files.get(name)
        if (file) writeFileSync(join(path, name), file)
      }
    }
  }
}
