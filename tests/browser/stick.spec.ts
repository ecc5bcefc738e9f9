import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { FIXTURE } from '../../scripts/fixture-site'
import { writeStick } from '../../scripts/stick/write-stick'
import { FIXTURE_STORY, readFixture } from '../fixture-story/read-fixture'
import { expect, settled, test } from './fixtures'

test('the stick opens from a folder: story, evidence, exercise, and a presenter of two windows', async ({
  page,
  context,
}, info) => {
  const folder = info.outputPath('stick')
  const archive = await writeStick(FIXTURE.OUT_DIR, readFixture(), {
    origin: '',
    basePath: FIXTURE.BASE_PATH,
    known: false,
  })
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const failed: string[] = []
  // What a page that was left had asked for is not missing.
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url())
  })
  context.on('request', (request) => request.url().startsWith('http') && failed.push(request.url()))
  const open = (path: string) => page.goto(`${pathToFileURL(folder).href}/${path}`)
  await page.emulateMedia({ reducedMotion: 'reduce' })

  await open('index.html')
  await page.locator(`a[href="${FIXTURE_STORY}/index.html"]`).first().click()
  await expect(page).toHaveURL(/lamp-on-the-pier\/index\.html$/)
  await open(`${FIXTURE_STORY}/barges/index.html#more-barges`)
  await settled(page, 'more-barges')
  await expect(page.locator('html')).not.toHaveAttribute('data-script', 'off')
  await open(`${FIXTURE_STORY}/evidence/index.html`)
  await expect(page.locator('html')).not.toHaveAttribute('data-script', 'off')
  for (const path of ['teach/index.html', 'teach/pack/index.html', 'teach/key/index.html', 'after/plain/index.html']) {
    await open(`${FIXTURE_STORY}/${path}`)
    expect(await page.locator('[href^="/"], [src^="/"]').count(), path).toBe(0)
  }
  await open(`${FIXTURE_STORY}/teach/order/index.html`)
  await page.getByRole('button', { name: 'S up' }).click()
  await expect(page.locator('.order-answer b')).toHaveText('SLGJ')

  await open(`${FIXTURE_STORY}/present/index.html?lesson=20`)
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'the-narrows')
  await settled(page, 'the-narrows')
  const [second] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the console' }).first().click(),
  ])
  await expect(second.locator('.console-audience')).toHaveText('Audience’s window open')
  await second.keyboard.press('ArrowRight')
  await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'the-storm')
  await settled(page, 'the-storm')
  await page.keyboard.press('ArrowRight')
  await expect(second.locator('.console-next b')).toHaveText('4 cards to lay on their dates')
  expect(failed).toEqual([])
})
