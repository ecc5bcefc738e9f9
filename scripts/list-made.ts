import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { compressFile } from './compress-files'

/** Shows on a page of the export the files that have been made since it was built. */
export function listMade(path: string): void {
  writeFileSync(path, showMade(readFileSync(path, 'utf8')))
  for (const ending of ['br', 'gz']) rmSync(`${path}.${ending}`, { force: true })
  compressFile(path)
}

/** A page with its list of made files shown, each with its link. */
export function showMade(page: string): string {
  return page.replace(/<ul hidden="" data-made="true">(.*?)<\/ul>/s, (_list, items: string) => {
    const links = items.replaceAll(
      /<li data-address="([^"]*)">(.*?)<\/li>/gs,
      '<li><a href="$1" download="">$2</a></li>',
    )
    return `<ul data-made="true">${links}</ul>`
  })
}
