import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { build } from 'esbuild'
import { strToU8, type Zippable } from 'fflate'
import type { Story } from '../../model/read-story'
import { listFiles } from '../lighten-pages'
import { namedPaths } from '../named-paths'
import type { SiteAddress } from '../site-address'
import { zipOnDay } from '../zip-files'
import { rewriteAddresses } from './rewrite-addresses'
import { STICK_READER, STICK_SCRIPT, writePage } from './write-page'

/** Pages that make sense only on a server, and files that only others' programs ask for. */
const NOT_KEPT =
  /^(embed|oembed|og|gallery|404|_not-found|offline)(\/|\.)|\/(embed|data|f)\/|\.(br|gz|txt|xml|atom)$|^(sw|embed)\.js/
/** An old stick, and a slow line. */
const MOST_MB = 15
/** The folder of the map's data, which pages name as such. */
const DATA = 'map/'
/** Pictures to take away, which the story offers and does not show. */
const TO_TAKE_AWAY = /^figures\/(?!.*-(light|dark)\.svg$)/

/**
 * One archive of a story that works from a folder, by a double click: its pages, figures, pack and presenter.
 *
 * @param out The export.
 */
export async function writeStick(
  out: string,
  { slug, updated }: Pick<Story, 'slug' | 'updated'>,
  site: SiteAddress,
): Promise<Uint8Array> {
  const all = new Set(listFiles(out).map((file) => file.replaceAll('\\', '/')))
  const pages = [...all].filter((file) => isPage(file, slug) && !NOT_KEPT.test(file))
  const kept = new Set(pages)
  const of = {
    basePath: site.basePath,
    has: (file: string) => kept.has(file),
    origin: site.known ? site.origin : undefined,
  }
  const isAddress = (file: string) => all.has(file) || file === DATA
  for (const page of pages)
    for (const file of namedPaths(readFileSync(join(out, page), 'utf8'), page, site.basePath))
      if (all.has(file) && extname(file) !== '.html') kept.add(file)
  for (const file of all) if (/^(_next\/static|map)\//.test(file) && !NOT_KEPT.test(file)) kept.add(file)
  kept.delete(`${slug}/teach/stick.zip`)
  for (const file of kept) if (TO_TAKE_AWAY.test(file) || NOT_KEPT.test(file)) kept.delete(file)

  const files: Zippable = {}
  for (const file of kept) {
    const content = readFileSync(join(out, file))
    const change = (text: string) => rewriteAddresses(text, file, of, isAddress)
    if (extname(file) === '.html') files[file] = strToU8(writePage(content.toString(), file, change))
    else if (extname(file) === '.css') files[file] = strToU8(change(content.toString()))
    else if (extname(file) !== '.json') files[file] = content
    else files[`${file}.js`] = strToU8(`stickFile(${JSON.stringify(content.toString())})`)
  }
  files[STICK_SCRIPT] = await bundle('components/stick/stick.ts')
  files[STICK_READER] = await bundle('components/reader/reader.ts')
  const archive = zipOnDay(files, updated, { level: 9 })
  const size = archive.length / 1e6
  if (size > MOST_MB) throw new Error(`the stick of ${slug} has ${size.toFixed(1)} MB, expected at most ${MOST_MB}`)
  return archive
}

function isPage(file: string, story: string): boolean {
  return (
    extname(file) === '.html' &&
    (file.startsWith(`${story}/`) || !file.includes('/') || file === 'accessibility/index.html')
  )
}

/** One script without imports: a module can't be loaded from a file. */
async function bundle(entry: string): Promise<Uint8Array> {
  if (!existsSync(entry)) throw new Error(`found no ${entry}`)
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    // Where a module finds itself, and the site's folders beside it.
    banner: { js: 'var stickAddress=document.currentScript.src;' },
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.OFFLINE': '"off"',
      'import.meta.url': 'stickAddress',
      ...Object.fromEntries(
        ['NEXT_PUBLIC_MAPBOX_TOKEN', 'NEXT_PUBLIC_MAPBOX_STYLE', 'SATELLITE_WORKER', 'SATELLITE_STYLES'].map((name) => [
          `process.env.${name}`,
          '""',
        ]),
      ),
    },
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}
