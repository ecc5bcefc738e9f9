import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { DESKTOP, openPage } from '../bench-profiles'

/** Of a page that is scrolled through: the part that was passed, its heap in bytes, and how many nodes it holds. */
export type Memory = { part: number; heap: number; nodes: number }

/** The file of the maps of a whole story's scenes, in the folder of its page. */
const MAPS = 'maps.json'
const PARTS = [0.1, 0.25, 0.5, 0.75, 1]

/** Scrolls through a page of the site that was grown to so many scenes, and reads its memory on the way. */
export async function measureMemory(browser: Browser, address: string, scenes: number): Promise<Memory[]> {
  const page = await openPage(browser, DESKTOP)
  const session = await page.context().newCDPSession(page)
  const folder = join('out', new URL(address).pathname)
  const [html = '', maps = ''] = ['index.html', MAPS].map((name) => readFileSync(join(folder, name), 'utf8'))
  const grown = growPage(html, JSON.parse(maps), scenes)
  await page.route(address, (route) => route.fulfill({ body: grown.html, contentType: 'text/html; charset=utf-8' }))
  await page.route(address + MAPS, (route) => route.fulfill({ json: grown.maps }))
  await page.goto(address, { waitUntil: 'networkidle' })
  const found: Memory[] = []
  let y = 0
  for (const part of PARTS) {
    while (y < part) {
      y += 0.2 / scenes
      await page.evaluate((to) => scrollTo(0, to * (document.documentElement.scrollHeight - innerHeight)), y)
      await page.waitForTimeout(16)
    }
    await page.waitForTimeout(500)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { nodes } = await session.send('Memory.getDOMCounters')
    found.push({ part, heap: usedSize, nodes })
  }
  await page.context().close()
  return found
}

/** Repeats the scenes of a page and their maps, with ids of their own, until there are so many. */
function growPage(html: string, maps: readonly { id: string }[], scenes: number) {
  const sections = html.match(/<section [^>]*data-scene="[^"]+".*?<\/section>/gs) ?? []
  const last = sections.at(-1)
  if (!last) throw new Error('the page to grow has no scenes')
  let more = ''
  const all = [...maps]
  for (let count = sections.length; count < scenes; count++) {
    const index = count % sections.length
    const id = maps[index]?.id ?? ''
    more += (sections[index] as string).replaceAll(`="${id}"`, `="${id}-${count}"`)
    all.push({ ...maps[index], id: `${id}-${count}` })
  }
  return { html: html.replace(last, () => last + more), maps: all }
}
