import type { Page } from '@playwright/test'

/** The words of the prose in order, with the sources that they cite. */
export async function readWords(page: Page): Promise<string[]> {
  return page.locator('.slip, .passage').evaluateAll((blocks) => {
    // What is far from the screen is laid out when it comes near, and has no words until then.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.scene, .passage { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
    return blocks.map((block) => {
      const cites = [...block.querySelectorAll('[data-cite]')].map((mark) => mark.getAttribute('data-cite'))
      // biome-ignore lint/performance/useDomNodeTextContent: only the words that are shown count
      return `${(block as HTMLElement).innerText.replace(/\s+/g, ' ').trim()} ${cites.join(' ')}`
    })
  })
}
