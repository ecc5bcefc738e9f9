import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { FIXTURE } from '../../scripts/fixture-site'
import { CHAPTER, expect, settled, test } from './fixtures'

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

test('development shows the same words as production, and moves the map as it does', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const port = await freePort()
  const environment = { ...process.env, ...FIXTURE, OUT_DIR: '', PORT: String(port) } as unknown as NodeJS.ProcessEnv
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
    preview.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    const address = `http://localhost:${port}${FIXTURE.BASE_PATH}/${CHAPTER}#the-storm`
    await expect(async () => {
      expect((await preview.goto(address, { timeout: 60_000 }))?.status()).toBe(200)
    }).toPass({ timeout: 120_000 })
    await settled(preview, 'the-storm')
    expect(await preview.evaluate(words)).toEqual(production)
    await preview.keyboard.press('n')
    await settled(preview, 'march-to-may')
    expect(complaints).toEqual([])
    await context.close()
  } finally {
    if (dev.pid) process.kill(-dev.pid, 'SIGTERM')
  }
})
