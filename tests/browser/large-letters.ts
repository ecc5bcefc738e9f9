import type { Page } from '@playwright/test'

/** px of letters that a browser is set to, and those that it comes with. */
const [LARGE, USUAL] = [32, 16]

/** Texts that can't be read whole by somebody who has set the browser to letters twice as large, one line each. */
export async function findCutWhenLarge(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page)
  const set = (standard: number) => browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard - 3 } })
  await set(LARGE)
  const cut = await page.evaluate(findCut)
  await set(USUAL)
  await browser.detach()
  return cut
}

/** What is cut off by the window or by a box that can't be scrolled, and how much wider a page is than its window. Runs in the page. */
async function findCut(): Promise<string[]> {
  await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))
  const size = getComputedStyle(document.documentElement).fontSize
  if (size !== '32px') return [`letters of ${size}`]
  const { clientWidth, scrollWidth } = document.documentElement
  const cut = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px wider than its window`] : []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    const element = text.parentElement as HTMLElement
    // A drawing has letters of its own measure.
    if (!text.textContent?.trim() || element.closest('svg, script, style, template')) continue
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    const by = findEdge(element, box)
    if (by) cut.push(`“${text.textContent.trim().slice(0, 40)}” of ${element.className || element.tagName}: ${by}`)
  }
  return cut

  /** What cuts a box off; nothing where it is seen whole, or can be brought into view, or is only to be heard. */
  function findEdge(start: HTMLElement, box: DOMRect): string | undefined {
    for (let around: HTMLElement | null = start; around; around = around.parentElement) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(around)
      if (clipPath !== 'none') return undefined
      const edge = around.getBoundingClientRect()
      const isPage = around === document.body || around === document.documentElement
      if (!isPage && [overflowX, overflowY].some((flow) => /auto|scroll/.test(flow))) return undefined
      const isOver = {
        x: /hidden|clip/.test(overflowX) && (box.right > edge.right + 2 || box.left < edge.left - 2),
        y: !isPage && /hidden|clip/.test(overflowY) && (box.bottom > edge.bottom + 3 || box.top < edge.top - 3),
      }
      if (isOver.x || isOver.y) return around === start ? undefined : `cut off by ${around.className || around.tagName}`
      if (position === 'fixed') break
    }
    return box.right > clientWidth + 2 || box.left < -2 ? `at ${box.left} to ${box.right} px` : undefined
  }
}
