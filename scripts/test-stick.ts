/**
 * `npm run test:stick`: opens the stick of the built site in Firefox, from a folder. Says in one line what is missing where there is no
 * Firefox or no stick.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { openStory } from '../components/open-story'
import { listStories } from '../model/read-story'
import { openFirefox } from './browsers/open-firefox'
import { Page } from './browsers/page'
import { findCommand } from './find-command'
import { OUT } from './site-folders'
import { stopWith } from './stop-with'

const ALIVE = {
  'index.html': () => document.title !== '',
  'teach/order/index.html': () => document.querySelector<HTMLElement>('.order')?.dataset.live === 'true',
  'present/index.html': () => document.querySelector('[data-slide]') !== null,
}

try {
  const firefox = findCommand('firefox-esr', 'firefox')
  if (!firefox) throw new Error('found no firefox-esr and no firefox in PATH')
  const work = mkdtempSync(join(tmpdir(), 'stick-'))
  const browser = await openFirefox(firefox)
  try {
    for (const slug of listStories().filter((story) => openStory(story).lessons)) {
      const archive = join(OUT, slug, 'teach', 'stick.zip')
      if (!existsSync(archive)) throw new Error(`found no ${archive}: npm run stick comes first`)
      for (const [name, content] of Object.entries(unzipSync(readFileSync(archive)))) {
        mkdirSync(dirname(join(work, name)), { recursive: true })
        writeFileSync(join(work, name), content)
      }
      const page = new Page(browser, `${pathToFileURL(join(work, slug)).href}/`)
      for (const [path, isAlive] of Object.entries(ALIVE)) {
        await page.open(path)
        await page.until(`${slug}/${path} comes to life`, isAlive)
        console.log(`${slug}/${path}: alive`)
      }
      await page.ask(() => {
        const story = location.pathname.split('/').at(-3)
        new BroadcastChannel(`map.present.${story}`).onmessage = ({ data }) => {
          if (data.view === 'console') document.documentElement.dataset.hasMet = 'true'
        }
        open(`${location.pathname}?view=console`, 'console', 'popup')
        return null
      })
      await page.until('two windows hear each other', () => document.documentElement.dataset.hasMet === 'true')
      console.log(`${slug}: two windows hear each other`)
    }
  } finally {
    await browser.quit()
    rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
  process.exit(0)
} catch (error) {
  stopWith(error)
}
