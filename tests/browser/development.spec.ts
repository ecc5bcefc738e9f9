import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FIXTURE } from '../../scripts/fixture-site'
import { CHAPTER, expect, STORY, settled, THOROUGH, test } from './fixtures'
import { walkStudio } from './walk-studio'

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

// Its first page takes as long as forty other tests.
test('development shows the same words as production, moves the map as it does, and has the studio', {
  tag: THOROUGH,
}, async ({ page, browser }) => {
  test.setTimeout(540_000)
  const port = await freePort()
  const stories = mkdtempSync(join(tmpdir(), 'stories-'))
  cpSync(FIXTURE.STORIES_DIR, stories, { recursive: true })
  const environment = {
    ...process.env,
    ...FIXTURE,
    STORIES_DIR: stories,
    OUT_DIR: '',
    PORT: String(port),
  } as unknown as NodeJS.ProcessEnv
  const dev = spawn('npx', ['tsx', 'scripts/dev.ts'], { env: environment, detached: true, stdio: 'ignore' })
  try {
    const words = () => [...document.querySelectorAll('.slip, .passage')].map((block) => block.textContent)
    await page.goto(`${CHAPTER}#the-storm`)
    await settled(page, 'the-storm')
    const production = await page.evaluate(words)

    const context = await browser.newContext()
    const preview = await context.newPage()
    const complaints: string[] = []
    preview.on('pageerror', (error) => complaints.push(error.message))
    preview.on('console', (message) => {
      const { url } = message.location()
      // Pictures are drawn beside the preview, which begins without them and asks for them again.
      if (message.type() === 'error' && !url.includes('/figures/')) complaints.push(`${message.text()} ${url}`)
    })
    const address = `http://localhost:${port}${FIXTURE.BASE_PATH}/${CHAPTER}#the-storm`
    await expect(async () => {
      expect((await preview.goto(address, { timeout: 150_000 }))?.status()).toBe(200)
    }).toPass({ timeout: 300_000 })
    await settled(preview, 'the-storm')
    expect(await preview.evaluate(words)).toEqual(production)
    const missing = () => [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length
    await expect.poll(() => preview.evaluate(missing), { timeout: 60_000 }).toBe(0)
    await preview.keyboard.press('n')
    await settled(preview, 'march-to-may')

    // Words change in the open page, which stays; what is wrong is shown over it until it is mended.
    const late = { timeout: 20_000 }
    await preview.evaluate(() => document.body.setAttribute('data-kept', ''))
    const file = join(stories, STORY, 'chapters/02-barges.mdx')
    const text = readFileSync(file, 'utf8')
    const changed = text.replace('Then boats were lost.', 'Then some boats were lost.')
    expect(changed).not.toBe(text)
    writeFileSync(file, changed)
    await expect(preview.locator('[data-kept] .slip', { hasText: 'Then some boats were lost.' })).toHaveCount(1, late)
    writeFileSync(file, changed.replace('source="harbour-log"', 'source="harbor-log"'))
    const panel = preview.locator('[data-kept] live-problems')
    await expect(panel).toContainText('chapters/02-barges.mdx:', late)
    await expect(panel).toContainText('did you mean "harbour-log"?')
    await expect(preview.locator('.slip', { hasText: 'Then some boats were lost.' })).toHaveCount(1)
    writeFileSync(file, changed)
    await expect(panel).toHaveCount(0, late)
    await walkStudio(preview, `http://localhost:${port}${FIXTURE.BASE_PATH}/`, stories)
    expect(complaints).toEqual([])
    await context.close()
  } finally {
    rmSync(stories, { recursive: true, force: true })
    if (dev.pid) process.kill(-dev.pid, 'SIGTERM')
  }
})
