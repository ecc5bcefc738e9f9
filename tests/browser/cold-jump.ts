import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { sceneIds, settled } from './fixtures'

/** What the stage shows once it has settled, as a hash of its pixels: without the text, which tells of the way here. */
export async function picture(page: Page, scene: string): Promise<string> {
  await settled(page, scene)
  await page.evaluate(() => {
    for (const name of ['.scenes']) {
      document.querySelector<HTMLElement>(name)?.style.setProperty('visibility', 'hidden')
    }
  })
  const pixels = await page.locator('[data-stage]').screenshot()
  return createHash('sha1').update(pixels).digest('hex')
}

/**
 * Opens every scene of a page by its address, then steps to each by keys, forwards and backwards, and says which of them is
 * another picture then.
 */
export async function jumpAndStep(
  page: Page,
  address: string,
): Promise<{ scenes: number; pictures: number; problems: string[] }> {
  await page.goto(address)
  const ids = await sceneIds(page)
  const direct = new Map<string, string>()
  for (const id of ids) {
    await page.goto('about:blank')
    await page.goto(`${address}#${id}`)
    direct.set(id, await picture(page, id))
  }
  await page.goto('about:blank')
  await page.goto(address)
  await settled(page)
  const problems: string[] = []
  const step = async (key: string, id: string) => {
    await page.keyboard.press(key)
    if ((await picture(page, id)) !== direct.get(id)) problems.push(`${id} by ${key}`)
  }
  for (const id of ids) await step('n', id)
  for (const id of [...ids].reverse().slice(1)) await step('p', id)
  return { scenes: ids.length, pictures: new Set(direct.values()).size, problems }
}
