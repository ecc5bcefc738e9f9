/**
 * `npm run test:stick`: opens the stick of the built site in Firefox, which the other tests do not drive, over WebDriver BiDi. Says in one
 * line what is missing where there is no Firefox or no stick.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { openStory } from '../components/open-story'
import { listStories } from '../model/read-story'
import { findCommand } from './find-command'
import { openBidi } from './firefox/open-bidi'
import { OUT } from './site-folders'
import { stopWith } from './stop-with'

/** ms that a page has to come to life. */
const PATIENCE = 20_000
const ALIVE = {
  'index.html': 'document.title !== ""',
  'teach/order/index.html': `document.querySelector('.order')?.dataset.live === 'true'`,
  'present/index.html': `document.querySelector('[data-slide]') !== null`,
}

try {
  const firefox = findCommand('firefox-esr', 'firefox')
  if (!firefox) throw new Error('found no firefox-esr and no firefox in PATH')
  const work = mkdtempSync(join(tmpdir(), 'stick-'))
  const browser = spawn(firefox, [
    ...['--headless', '--no-remote', '--remote-debugging-port', '0'],
    ...['--profile', mkdtempSync(join(work, 'profile-'))],
  ])
  try {
    const bidi = await openBidi(browser)
    for (const slug of listStories().filter((story) => openStory(story).lessons)) {
      const archive = join(OUT, slug, 'teach', 'stick.zip')
      if (!existsSync(archive)) throw new Error(`found no ${archive}: npm run stick comes first`)
      for (const [name, content] of Object.entries(unzipSync(readFileSync(archive)))) {
        mkdirSync(dirname(join(work, name)), { recursive: true })
        writeFileSync(join(work, name), content)
      }
      for (const [page, isAlive] of Object.entries(ALIVE)) {
        await bidi.open(pathToFileURL(join(work, slug, page)).href)
        if (!(await bidi.becomesTrue(isAlive, PATIENCE)))
          throw new Error(`${slug}/${page} does not come to life in Firefox`)
        console.log(`${slug}/${page}: alive`)
      }
      if (!(await bidi.becomesTrue(await bidi.askOtherWindow(), PATIENCE)))
        throw new Error(`${slug}: two windows of the presenter do not hear each other in Firefox`)
      console.log(`${slug}: two windows hear each other`)
    }
  } finally {
    browser.kill()
    rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
  process.exit(0)
} catch (error) {
  stopWith(error)
}
