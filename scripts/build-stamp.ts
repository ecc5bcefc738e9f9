import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STORIES } from '../model/stories-folder'
import { listFiles } from './lighten-pages'
import { readMapbox } from './mapbox-settings'
import type { SiteAddress } from './site-address'
import { OUT } from './site-folders'

const STAMP = `.cache/build-${OUT}.json`
const INPUTS = ['app', 'components', 'model', STORIES, 'scripts', 'public', 'package-lock.json', 'next.config.js']
/** Made from the inputs by the build or by development. */
const MADE = /^public[\\/](figures|reader)[\\/]/

/** Notes that out/ has just been built, and for which address. */
export function writeStamp(site: SiteAddress): void {
  mkdirSync('.cache', { recursive: true })
  writeFileSync(STAMP, JSON.stringify(describeBuild(site)))
}

/** Whether out/ is there, was built for this address and with this token, and nothing that it is built from has changed since. */
export function isBuilt(site: SiteAddress): boolean {
  if (!existsSync(join(OUT, 'index.html')) || !existsSync(STAMP)) return false
  if (readFileSync(STAMP, 'utf8') !== JSON.stringify(describeBuild(site))) return false
  const built = statSync(STAMP).mtimeMs
  return inputFiles().every((file) => statSync(file).mtimeMs <= built)
}

/** What Next puts into addresses of a build: a hash of what it is made of, in place of a number by chance, so that one commit gives one site. */
export function nameBuild(site: SiteAddress): string {
  const hash = createHash('sha256').update(JSON.stringify(describeBuild(site)))
  for (const file of inputFiles().sort()) hash.update(readFileSync(file))
  return hash.digest('base64url').slice(0, 12)
}

/** The names are part of it, so that a file taken away counts as a change. */
function describeBuild(site: SiteAddress) {
  return { origin: site.origin, basePath: site.basePath, mapbox: readMapbox(process.env), inputs: inputFiles().sort() }
}

function inputFiles(): string[] {
  return INPUTS.filter((input) => existsSync(input))
    .flatMap((input) => (statSync(input).isFile() ? [input] : listFiles(input).map((file) => join(input, file))))
    .filter((file) => !MADE.test(file))
}
