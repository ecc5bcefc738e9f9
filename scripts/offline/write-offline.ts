import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { injectManifest } from 'workbox-build'
import { bundleScript } from '../../app/bundle-script'
import type { Entry, Kept, List } from '../../components/offline/worker-scope'
import { siteAddresses } from '../../model/addresses'
import { listFiles } from '../lighten-pages'
import { listNeeds } from './list-needs'

/** The page that is shown for one that is not kept. */
const FALLBACK = 'offline/index.html'
/** Where the lists of files lie, each named by its content. */
const LISTS = 'offline/lists'
/** Of no use to a page that is kept: compressed copies, data of Next's router, frames for others, pictures for others' links. */
const LEFT =
  /\.(br|gz)$|(^|\/)(__next\.[^/]*|index)\.txt$|^(embed|oembed|og|gallery|404|_not-found|offline\/lists)\/|^sw\.js$/

type KeptStory = { slug: string; version: string }

/** Writes a worker that takes the place of the one that stands, deletes what that has kept, and goes. */
export async function writeRetired(out: string): Promise<void> {
  write(out, 'sw.js', bundle('retired-worker'))
}

/** Writes the service worker `sw.js` and its lists into an export that is otherwise done. */
export async function writeOffline(out: string, basePath: string, stories: readonly KeptStory[]): Promise<void> {
  rmSync(join(out, LISTS), { recursive: true, force: true })

  const files = listFiles(out).filter((file) => !LEFT.test(file))
  const entries = new Map(files.map((file) => [file, describeFile(out, basePath, file)]))
  const hash = createHash('sha256')
  for (const { url, integrity } of [...entries.values()].sort((a, b) => (a.url < b.url ? -1 : 1)))
    hash.update(`${url} ${integrity}\n`)
  mkdirSync(join(out, LISTS), { recursive: true })
  const list = (wanted: Iterable<string>) => writeList(out, basePath, [...new Set(wanted)], entries)

  const scripts = files.filter((file) => /^reader\/(?!embed|satellite)/.test(file))
  const pages = files.filter((file) => file.endsWith('.html'))
  const isRead = (page: string) => /<[^>]* data-(scroll|cover)\b/.test(readFileSync(join(out, page), 'utf8'))
  const kept: Kept = {
    build: hash.digest('hex').slice(0, 12),
    fallback: addressOf(FALLBACK, basePath),
    stories: {},
    pages: {},
  }
  for (const page of pages.filter(isRead))
    kept.pages[addressOf(page, basePath)] = list([page, ...scripts, ...listNeeds(out, basePath, page, false)])
  for (const { slug, version } of stories) {
    const builder = siteAddresses({ origin: '', base: '' }).story(slug).builder().slice(1)
    const own = files.filter((file) => file.startsWith(`${slug}/`) && !file.startsWith(builder))
    const shown = [...own.filter((file) => file.endsWith('.html')), 'index.html']
    const needs = shown.flatMap((page) => [...listNeeds(out, basePath, page, !isRead(page))])
    const chunks = files.filter((file) => /^_next\/static\/.*\.js$/.test(file))
    kept.stories[slug] = { ...list([...own, 'index.html', ...scripts, ...chunks, ...needs]), version }
    // Applications have the maps of all scenes, of which their HTML names no file.
    const maps = needs.filter((file) => file.startsWith('map/'))
    const { present, order } = siteAddresses({ origin: '', base: '' }).story(slug)
    for (const [address, more] of [
      [present(), [...chunks, ...maps]],
      [order, []],
    ] as const) {
      const page = `${address.slice(1)}index.html`
      // The console, which shows a picture of what comes next, is a night sheet.
      const needed = [...listNeeds(out, basePath, page, true)].filter((file) => !/-light\.svg$/.test(file))
      if (entries.has(page)) kept.pages[addressOf(page, basePath)] = list([page, ...needed, ...more])
    }
  }

  const source = join(out, 'sw.source.js')
  writeFileSync(source, bundle('worker', kept))
  const shell = new Set([FALLBACK, ...listNeeds(out, basePath, FALLBACK, true)])
  await injectManifest({
    swSrc: source,
    swDest: join(out, 'sw.js'),
    globDirectory: out,
    globPatterns: [...shell],
    manifestTransforms: [
      (found) => ({
        manifest: found.map(({ url, size }) => ({ ...entryOf(entries, url), size })),
        warnings: [],
      }),
    ],
  })
  rmSync(source)
}

type Described = Entry & { size: number }

function describeFile(out: string, basePath: string, file: string): Described {
  const content = readFileSync(join(out, file))
  const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`
  return { url: addressOf(file, basePath), revision: null, integrity, size: content.length }
}

/** As a page asks for it: a host may send those who ask for `index.html` elsewhere. */
function addressOf(file: string, basePath: string): string {
  return encodeURI(`${basePath}/${file.replace(/(^|\/)index\.html$/, '$1')}`)
}

function entryOf(entries: ReadonlyMap<string, Described>, file: string): Entry {
  const entry = entries.get(file)
  if (!entry) throw new Error(`the export has no ${file}, which a page that is kept needs`)
  const { url, revision, integrity } = entry
  return { url, revision, integrity }
}

function writeList(out: string, basePath: string, files: string[], entries: ReadonlyMap<string, Described>): List {
  const content = JSON.stringify(files.sort().map((file) => entryOf(entries, file)))
  const name = `${LISTS}/${createHash('sha256').update(content).digest('hex').slice(0, 12)}.json`
  write(out, name, content)
  const { url, integrity } = describeFile(out, basePath, name)
  const bytes = files.reduce((sum, file) => sum + (entries.get(file)?.size ?? 0), 0)
  return { url, integrity, bytes, files: files.length }
}

const bundle = (name: string, kept?: Kept) =>
  bundleScript(`components/offline/${name}.ts`, {
    'process.env.NODE_ENV': '"production"',
    KEPT: JSON.stringify(kept ?? null),
  })

function write(out: string, name: string, content: string): void {
  writeFileSync(join(out, name), content)
}
