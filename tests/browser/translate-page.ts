import type { Page } from '@playwright/test'

/** Does to a page what the browsers' own translators do: each text goes into elements of theirs, but where a page forbids it. */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('[translate="no"], script, style')) texts.push(walker.currentNode)
    for (const text of texts) {
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      text.parentNode?.replaceChild(outer, text)
      outer.append(inner)
      inner.append(document.createTextNode(text.textContent ?? ''))
    }
  })
}
