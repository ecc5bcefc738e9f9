import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { type LightenOptions, type LightPage, lightenPage } from './lighten-page'

/** Kind of each page, by its path in the export: `the-map-on-the-table/tartus/index.html`. */
export type Pages = Map<string, LightPage['kind']>

/** The page that is shown at any address that is not kept, where there is no network. */
const OFFLINE = join('offline', 'index.html')
/** Where the styles lie that pages share, from the folder of the export. */
const STYLES = '_next/static/styles'

/**
 * Lightens every page of an export in place, and takes out what then nobody asks for: the data that Next's router would
 * fetch for a document, and Next's scripts when no page is an application. Styles become files, which the next page finds
 * in the browser's cache.
 * @throws Error that lists every page that is not as Next is known to write it; nothing has been written then.
 */
export function lightenPages(folder: string, basePath: string, options: LightenOptions): Pages {
  const problems: string[] = []
  const styles = new Map<string, string>()
  const lightened = new Map<string, LightPage>()
  for (const file of listFiles(folder).filter((file) => file.endsWith('.html'))) {
    try {
      const shareStyle = (content: string) => {
        const name = `pages.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.css`
        styles.set(name, content)
        return addressFrom(file, `${STYLES}/${name}`, basePath)
      }
      lightened.set(file, lightenPage(readFileSync(join(folder, file), 'utf8'), { ...options, shareStyle }))
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : error}`)
    }
  }
  if (lightened.size + problems.length === 0) problems.push(`${folder} holds no page`)
  if (problems.length > 0) throw new Error(problems.join('\n'))

  mkdirSync(join(folder, STYLES), { recursive: true })
  for (const [name, content] of styles) writeFileSync(join(folder, STYLES, name), content)
  for (const [file, page] of lightened) {
    writeFileSync(join(folder, file), page.html)
    if (page.kind === 'document') removeRouterData(folder, dirname(file))
  }
  const pages: Pages = new Map([...lightened].map(([file, page]) => [file, page.kind]))
  if (![...pages.values()].includes('application')) removeScripts(join(folder, '_next'))
  return pages
}

/**
 * The address of a file as a page asks for it: from where the page lies, so that a saved copy finds it, and the whole address
 * on pages that are served at any other.
 */
function addressFrom(page: string, file: string, basePath: string): string {
  if (page.endsWith('404.html') || page === OFFLINE) return `${basePath}/${file}`
  return posix.relative(dirname(page).replaceAll(sep, '/'), file)
}

/** Every file below a folder, by its path from there. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

function removeRouterData(folder: string, page: string) {
  for (const name of readdirSync(join(folder, page))) {
    if (name === 'index.txt' || /^__next\..*\.txt$/.test(name)) rmSync(join(folder, page, name))
  }
}

function removeScripts(folder: string) {
  if (!existsSync(folder)) return
  for (const file of listFiles(folder)) if (file.endsWith('.js')) rmSync(join(folder, file))
}
