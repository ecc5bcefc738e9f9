import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { STORY } from './fixtures'

const LATE = { timeout: 30_000 }

/**
 * The studio as an editor uses it: a camera, a route, a note, a problem, the pictures.
 *
 * @param site Address of the preview, with a slash at its end.
 * @param stories The folder of its stories, which is written into.
 */
export async function walkStudio(page: Page, site: string, stories: string): Promise<void> {
  const file = join(stories, STORY, 'chapters/02-barges.mdx')
  const read = () => readFileSync(file, 'utf8')
  const answer = page.locator('[data-answer]')
  const over = page.locator('.sheet-over')
  const settled = () => expect(page.locator('[data-sheet] [data-stage]')).toHaveAttribute('data-settled', 'true', LATE)

  await test.step('a camera is moved by keys and written', async () => {
    await page.addInitScript(() => localStorage.setItem('map.studio-frames', '["phone"]'))
    await page.goto(`${site}studio/#${STORY}barges/march-to-may`, { timeout: 120_000, waitUntil: 'domcontentloaded' })
    await settled()
    await over.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('+')
    await expect(page.locator('[data-camera-text="wide"]')).toHaveAttribute('data-changed')
    await page.locator('[data-camera-save]').click()
    await expect(answer).toContainText('camera of scene "march-to-may"', LATE)
    expect(read()).toContain((await page.locator('[data-camera-text="wide"]').textContent()) ?? '')
  })

  await test.step('a camera that no sheet serves is refused with its line', async () => {
    const before = read()
    await page.locator('[data-camera="zoom"]').fill('15')
    await expect(page.locator('[data-refusal]')).toContainText('expected at most')
    await page.locator('[data-camera-save]').click()
    await expect(answer.locator('a').first()).toContainText('02-barges.mdx:', LATE)
    expect(read()).toBe(before)
    await page.locator('[data-camera-back]').click()
  })

  await test.step('a route is drawn, refused without its accuracy, written and shown', async () => {
    await page.getByLabel('Draw', { exact: true }).check()
    await page.getByLabel('a route').check()
    await over.click({ position: { x: 220, y: 260 } })
    await over.click({ position: { x: 300, y: 190 } })
    await over.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.sheet-point')).toHaveCount(3)
    await page.keyboard.press('Backspace')
    await expect(page.locator('.sheet-point')).toHaveCount(2)
    await page.locator('[data-draw] [name="id"]').fill('a-new-run')
    await page.locator('[data-draw] [name="name"]').fill('A new run')
    await page.locator('[data-draw] [name="kind"]').selectOption('sea route')
    await page.locator('[data-draw] [name="certainty"]').selectOption('sketch')
    await page.locator('[data-draw] [name="source"]').selectOption('harbour-log')
    await page.locator('[data-draw] [name="as"]').selectOption('record')
    await page.locator('[data-draw-save]').click()
    await expect(answer).toContainText('accuracy: found nothing', LATE)
    await page.locator('[data-draw] [name="accuracy"]').fill('5000')
    await expect(page.locator('[data-draft]')).toContainText('"accuracy": 5000')
    await page.locator('[data-draw-save]').click()
    await expect(answer).toContainText('route "a-new-run" stands', LATE)
    expect(read()).toContain('a-new-run"')
    expect(readFileSync(join(stories, STORY, 'routes.geojson'), 'utf8')).toContain('"a-new-run"')
  })

  await test.step('a note is put on another side', async () => {
    await page.locator('[name="tool"][value="notes"]').check()
    const note = page.locator('[data-notes] li').first()
    await note.locator('select').selectOption('below')
    await note.getByRole('button', { name: 'Save' }).click()
    await expect(answer).toContainText('Note 1', LATE)
    expect(read()).toContain('side="below">The fishing ground')
  })

  await test.step('words are counted, and problems shown, as the file is saved', async () => {
    const good = read()
    const words = page.locator('[data-words] dd').first()
    const before = Number(await words.textContent())
    writeFileSync(file, good.replace('began in spring.', 'began in that same spring.'))
    await expect(words).toHaveText(String(before + 2), LATE)
    writeFileSync(file, good.replace('source="harbour-log"', 'source="harbor-log"'))
    await expect(page.locator('[data-problems]')).toContainText('did you mean "harbour-log"?', LATE)
    const link = page.locator('[data-problems] a').first()
    await expect(link).toHaveAttribute('href', /^vscode:\/\/file\/.*02-barges\.mdx:\d+:\d+$/)
    writeFileSync(file, good)
    await expect(page.locator('[data-problems]')).toContainText('None', LATE)
  })

  await test.step('a source is found, and a frame shows the scene; nothing in it is against axe', async () => {
    await page.locator('[data-cite-words]').fill('log')
    await expect(page.locator('[data-cite-found] button').first()).toHaveText('Copy tag')
    const stage = page.frameLocator('iframe[title="Phone"]').locator('[data-stage]')
    await expect(stage).toHaveAttribute('data-scene', 'march-to-may', { timeout: 60_000 })
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
    for (const tool of ['camera', 'draw', 'notes']) {
      await page.locator(`[name="tool"][value="${tool}"]`).check()
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(on: unknown): Promise<{ violations: { id: string }[] }> } }
        return (await axe.run({ include: ['main'], exclude: ['iframe'] })).violations.map(({ id }) => id)
      })
      expect(violations, tool).toEqual([])
    }
  })
}
