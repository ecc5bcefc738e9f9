/** What lies over the text of a chapter on the way through it. */
import type { Page } from '@playwright/test'
import { measureDrawing } from './measure-drawing'

declare global {
  var findInDrawing: () => string[]
}

/** Screens on which a chapter is walked through, px. */
export const SCREENS = [
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [820, 1180],
  [1180, 820],
  [390, 844],
  [360, 640],
] as const
/** px of scroll between two looks. */
const STEP = 60

/**
 * Scrolls a page from its top to the end of its scenes and says what is wrong on the way: where, and what. Text counts where
 * it can be read: below what stands still at the top (bar, on upright screens the map), above the strip.
 */
async function walk(step: number): Promise<string[]> {
  const find = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  const [strip] = find('[data-strip]')
  const [holder] = find('.stage-holder')
  const [scenes] = find('.scenes')
  if (!strip || !holder || !scenes) return ['no scroll layout']
  const blocks = find('.scenes :is(h1, h2, p, dt, dd, summary, blockquote, li)').filter(
    (block) =>
      !block.closest('[hidden], [popover], .unseen, .visual, figure, svg, details:not([open]) > :not(summary)') &&
      !block.querySelector('p, li'),
  )
  // What only a screen reader meets has no place on the screen.
  const linesOf = (block: HTMLElement): DOMRect[] => {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const found: DOMRect[] = []
    while (texts.nextNode()) {
      if (texts.currentNode.parentElement?.closest('.unseen')) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      found.push(...range.getClientRects())
    }
    return found
  }
  const isUpright = holder.getBoundingClientRect().width > innerWidth * 0.9
  const faults = new Set<string>()
  // Far scenes have only an estimated height: the end is known when it is near.
  const end = () => scenes.getBoundingClientRect().bottom + scrollY - innerHeight
  let drawn = ''
  for (let y = 0; y <= end(); y += step) {
    scrollTo({ top: y, behavior: 'instant' })
    // What was far is laid out in the frame after the one that brings it near.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    const current = document.querySelector('section[data-current]')?.id ?? ''
    if (current !== drawn) for (const wrong of globalThis.findInDrawing()) faults.add(`${current}: ${wrong}`)
    drawn = current
    const top = isUpright ? strip.getBoundingClientRect().bottom : 48
    const bottom = isUpright ? innerHeight : strip.getBoundingClientRect().top
    const lines: [number, number][] = []
    for (const block of blocks) {
      const box = block.getBoundingClientRect()
      if (box.bottom <= top || box.top >= bottom || box.width < 2) continue
      if (block.matches('summary') && box.height > 60)
        faults.add(`"${block.textContent}" is squeezed into ${Math.round(box.width)} px`)
      const isTitle = block.matches('h2')
      const scene = block.closest<HTMLElement>('section[data-scene]')
      const head = scene?.querySelector<HTMLElement>('.scene-head')
      const headBox = head?.getBoundingClientRect()
      for (const line of linesOf(block)) {
        const middle = line.top + line.height / 2
        if (line.width < 8 || line.top < top || line.bottom > bottom) continue
        lines.push([line.top, line.bottom])
        // Words that have gone behind their own head have been read.
        if (!head?.contains(block) && headBox && line.top < headBox.bottom) continue
        for (const x of [line.left + 3, (line.left + line.right) / 2, line.right - 3]) {
          const there = document.elementFromPoint(x, middle)
          if (there && (block.contains(there) || there.contains(block))) continue
          faults.add(
            `${y}: "${block.textContent?.slice(0, 30)}" lies under ${there?.getAttribute('class') ?? there?.tagName}`,
          )
        }
        if (isTitle || !scene || !headBox || head?.contains(block)) continue
        const title = scene.querySelector('h2')?.getBoundingClientRect()
        if (!title || title.top < top - 1 || title.top > line.top)
          faults.add(`${y}: "${block.textContent?.slice(0, 30)}" is read without its title "${scene.id}"`)
      }
    }
    if (!isUpright) continue
    let seen = top
    let gap = 0
    for (const [from, to] of [...lines.sort((a, b) => a[0] - b[0]), [bottom, bottom] as const]) {
      gap = Math.max(gap, from - seen)
      seen = Math.max(seen, to)
    }
    if (gap > innerHeight / 2) faults.add(`${y}: ${Math.round(gap)} px of ${innerHeight} have nothing on them`)
  }
  return [...faults].slice(0, 12)
}

/** Walks through the chapter at an address, at the size that the window has. @returns what is wrong, at most twelve things. */
export async function walkChapter(page: Page, address: string, dir: 'ltr' | 'rtl'): Promise<string[]> {
  await page.goto(address)
  if (dir === 'rtl') await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await page.evaluate(() => document.fonts.ready)
  // As a string: a function that runs in the page sees nothing of this file.
  await page.evaluate(`globalThis.findInDrawing = ${measureDrawing}`)
  return page.evaluate(walk, STEP)
}
