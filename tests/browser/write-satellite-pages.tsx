/**
 * Writes what a build with a token would change, into the folder that is given: the reader's files, and the pages of the fixture's export
 * with that reader, its policy and the switch. A second build of all pages would take a minute and show no more.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { EngineSwitch, EngineWords } from '../../components/layouts/engine-switch'
import { wordsOf } from '../../components/words/words-of'
import { bundleReader } from '../../scripts/bundle-reader'
import { writePolicy } from '../../scripts/content-security-policy'
import { FIXTURE } from '../../scripts/fixture-site'
import { cutHtml } from '../../scripts/html-pieces'
import { mapboxOrigins } from '../../scripts/mapbox-settings'

const words = wordsOf('en')

const [folder = '', ...pages] = process.argv.slice(2)
const mapbox = { token: 'pk.placeholder', style: '' }

async function writePages(): Promise<void> {
  const reader = await bundleReader(mapbox)
  write('reader/entry.txt', reader.entry)
  for (const { name, contents } of reader.files) write(join('reader', name), contents)
  for (const page of pages)
    write(
      join(page, 'index.html'),
      withSatellite(readFileSync(join(FIXTURE.OUT_DIR, page, 'index.html'), 'utf8'), reader.entry),
    )
}

function withSatellite(html: string, reader: string): string {
  const pieces = cutHtml(html)
  const inline = pieces.filter(
    ({ kind, attributes }) =>
      kind === 'script' && (attributes.has('data-head') || attributes.get('type') === 'speculationrules'),
  )
  const styles = pieces.filter(({ kind }) => kind === 'style')
  const policy = writePolicy(
    inline.map(({ content }) => content),
    styles.map(({ content }) => content),
    mapboxOrigins(mapbox),
  )
  const changes: [RegExp, string][] = [
    // The parts of the other build's reader that the page asks for beforehand.
    [/<link rel="modulepreload"[^>]*reader\/chunk[^>]*>/g, ''],
    [/reader\/reader\.\w+\.js/g, `reader/${reader}`],
    [/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`],
    [/(<p class="stage-line")/, `${renderToStaticMarkup(<EngineSwitch words={words} />)}$1`],
    [/(<div hidden="" data-words="[^"]*">)/, `$1${renderToStaticMarkup(<EngineWords words={words} />)}`],
  ]
  return changes.reduce((page, [place, text]) => {
    if (page.search(place) < 0) throw new Error(`the page has no ${place}`)
    return page.replace(place, text)
  }, html)
}

function write(name: string, contents: string | Uint8Array): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
}

void writePages()
