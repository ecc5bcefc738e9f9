import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { KEY_PRINTS, PACK_PRINTS, PAPERS, printName } from '../../components/pack/files'
import { listMade } from '../list-made'

/**
 * Prints the sets of a story's pack as PDF into the export, A4 and Letter, and lists them on their pages.
 *
 * @param address Where the export is served, with a slash at its end.
 * @returns The paths of the files, within the export.
 */
export async function printPdfs(out: string, address: string, browser: string, story: string): Promise<string[]> {
  const window = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] })
  const written: string[] = []
  try {
    const page = await window.newPage()
    for (const [folder, prints] of [
      ['pack', PACK_PRINTS],
      ['key', KEY_PRINTS],
    ] as const) {
      for (const { name, path } of prints) {
        await page.goto(`${address}${story}/teach/${path}`, { waitUntil: 'networkidle' })
        for (const paper of PAPERS) {
          const file = join(story, 'teach', folder, printName(name, paper))
          await page.pdf({ path: join(out, file), format: paper, tagged: true, outline: true })
          written.push(file)
        }
      }
      listMade(join(out, story, 'teach', folder, 'index.html'))
    }
  } finally {
    await window.close()
  }
  return written
}
