import { expect, type Page } from '@playwright/test'
import { sceneIds, settled } from './fixtures'
import { measureDrawing } from './measure-drawing'

/** Steps through every scene of an embedded chapter at each size, and says what is cut, covered or outside. */
export async function walkFrames(
  page: Page,
  address: string,
  sizes: readonly (readonly [width: number, height: number])[],
): Promise<{ problems: string[]; count: number }> {
  await page.goto(address)
  await settled(page)
  const scenes = await sceneIds(page)
  const problems: string[] = []
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    for (const _ of scenes) await page.keyboard.press('ArrowLeft')
    for (const scene of scenes) {
      await expect(page.locator('section[data-current]')).toHaveAttribute('id', scene)
      const found = [...(await page.evaluate(findCut)), ...(await page.evaluate(measureDrawing))]
      problems.push(...found.map((problem) => `${scene} at ${width} × ${height}: ${problem}`))
      await page.keyboard.press('ArrowRight')
    }
  }
  return { problems, count: scenes.length }
}

/** What of the current scene is cut, covered or outside; runs in the page. */
function findCut(): string[] {
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
  const { scrollHeight, scrollWidth } = document.documentElement
  const [head, slip, rail, foot] = ['.embed-head', '[data-current] .slip', '.frame-rail', '.embed-foot'].map(box)
  if (!head || !slip || !rail || !foot) return ['something is missing']
  const problems: string[] = []
  if (scrollHeight > innerHeight || scrollWidth > innerWidth) problems.push('the frame scrolls')
  if (slip.height < 60 || slip.top < head.bottom - 1) problems.push('the slip reaches into the head')
  if (slip.bottom > rail.top || rail.bottom > foot.top + 1) problems.push('the slip reaches into the rail')
  if (foot.bottom > innerHeight + 1 || foot.right > innerWidth + 1) problems.push('the foot is outside')
  const stage = box('.stage')
  const isOver =
    slip.left < stage.right - 1 &&
    slip.right > stage.left + 1 &&
    slip.top < stage.bottom - 1 &&
    slip.bottom > stage.top + 1
  if (isOver && stage.height > 0) problems.push('the slip lies over the picture')
  for (const element of document.querySelectorAll<HTMLElement>(
    '[data-current] .slip, .scenes, .embed-foot, .embed-foot > *',
  ))
    if (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
      if (element.clientWidth > 1 && getComputedStyle(element).display !== 'inline')
        problems.push(`${element.className || element.tagName} is cut`)
  return problems
}
