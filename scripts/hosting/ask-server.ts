import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { listFiles } from '../lighten-pages'
import { readHeaders } from './header-rules'
import { MEDIA_TYPES } from './media-types'
import type { Standing, WebServer } from './web-servers'

/** What is not as it should be, a line each. */
export type Faults = string[]
type Ask = (path: string, headers?: Record<string, string>) => Promise<Response>

/** Asks a server that is up for one file of each kind, and says what it gives otherwise than a reader needs it. */
export async function askServer(
  { out, basePath, rules, port }: Standing,
  { encodings }: Pick<WebServer, 'encodings'>,
): Promise<Record<string, Faults>> {
  const ask: Ask = (path, headers = {}) =>
    fetch(`http://localhost:${port}${basePath}/${path}`, { redirect: 'manual', headers })
  const files = listFiles(out).filter((file) => !/\.(br|gz)$/.test(file) && !file.startsWith('_headers'))
  const first = (wanted: RegExp) => files.find((file) => wanted.test(file)) ?? ''
  const chapter = first(/^(?!embed|gallery|404|_not-found|offline)[\w-]+\/[\w-]+\/index\.html$/).replace(
    'index.html',
    '',
  )
  return {
    addresses: await askAddresses(ask, basePath, chapter),
    'missing pages': await askMissing(ask, out),
    compression: await askCompressed(ask, out, chapter, encodings),
    caching: await askCaching(ask, first),
    headers: await askHeaders(ask, files, (path) => readHeaders(rules, `${basePath}/${path}`)),
    'media types': await askTypes(ask, first),
    ranges: await askRange(ask, out, first(/^fonts\/.*\.woff2$/)),
  }
}

async function askAddresses(ask: Ask, basePath: string, chapter: string): Promise<Faults> {
  const whole = await ask(chapter)
  const bare = await ask(chapter.slice(0, -1))
  const to = bare.headers.get('location') ?? 'nowhere'
  return [
    ...unless(whole.status === 200, `${chapter}: ${whole.status}, not 200`),
    ...unless(/^text\/html; ?charset=utf-8$/i.test(typeOf(whole)), `${chapter}: ${typeOf(whole)}, not HTML in UTF-8`),
    ...unless([301, 302, 307, 308].includes(bare.status), `without its last slash: ${bare.status}, not a redirection`),
    ...unless(
      to.replace(/^https?:\/\/[^/]+/, '') === `${basePath}/${chapter}`,
      `without its last slash it leads to ${to}`,
    ),
  ]
}

async function askMissing(ask: Ask, out: string): Promise<Faults> {
  const answer = await ask('no-such-story/no-such-chapter/')
  const isOurs = (await answer.text()) === readFileSync(join(out, '404.html'), 'utf8')
  return [
    ...unless(answer.status === 404, `${answer.status}, not 404`),
    ...unless(isOurs, 'not the site’s own page'),
    ...unless(answer.headers.get('x-content-type-options') === 'nosniff', 'without its headers'),
  ]
}

async function askCompressed(ask: Ask, out: string, chapter: string, encodings: string[]): Promise<Faults> {
  const faults: Faults = []
  const plain = readFileSync(join(out, chapter, 'index.html'), 'utf8')
  for (const encoding of encodings) {
    const answer = await ask(chapter, { 'Accept-Encoding': encoding })
    const sent = answer.headers.get('content-encoding')
    const size = Number(answer.headers.get('content-length'))
    const ready = statSync(join(out, chapter, `index.html.${encoding === 'br' ? 'br' : 'gz'}`)).size
    faults.push(
      ...unless(sent === encoding, `asked for ${encoding}, sent ${sent ?? 'nothing compressed'}`),
      ...unless(!size || size === ready, `${encoding}: ${size} bytes, not the ${ready} that lie ready`),
      ...unless((await answer.text()) === plain, `${encoding}: another text`),
    )
  }
  const bare = await ask(chapter, { 'Accept-Encoding': 'identity' })
  faults.push(...unless(!bare.headers.get('content-encoding'), 'compressed for who can’t read it'))
  const ready = gunzipSync(readFileSync(join(out, chapter, 'index.html.gz'))).toString()
  return [...faults, ...unless(ready === plain, 'the copy that lies ready is of another build')]
}

async function askCaching(ask: Ask, first: (wanted: RegExp) => string): Promise<Faults> {
  const faults: Faults = []
  for (const [wanted, caching] of [
    [/^_next\/static\/.*\.js$/, 'immutable'],
    [/^reader\/.*\.js$/, 'immutable'],
    [/^map\/.*\.json$/, 'no-cache'],
    [/^sw\.js$/, 'no-cache'],
    [/^index\.html$/, 'no-cache'],
  ] as const) {
    const path = first(wanted).replace('index.html', '')
    const answer = await ask(path)
    const said = answer.headers.get('cache-control') ?? 'nothing'
    faults.push(...unless(said.includes(caching), `${path}: ${said}, not ${caching}`))
    const again = await ask(path, { 'If-None-Match': answer.headers.get('etag') ?? '' })
    faults.push(...unless(again.status === 304, `${path}: ${again.status} for a copy that still holds, not 304`))
  }
  return faults
}

async function askHeaders(ask: Ask, files: string[], due: (path: string) => Map<string, string>): Promise<Faults> {
  const faults: Faults = []
  const kinds = new Set(files.map((file) => (file.includes('/teach/key/') ? file : file.split('/')[0])))
  for (const kind of kinds) {
    const file = files.find((one) => one === kind || one.startsWith(`${kind}/`)) ?? ''
    const path = file.replace(/(^|\/)index\.html$/, '$1')
    const answer = await ask(path)
    for (const [name, value] of due(path))
      faults.push(...unless(answer.headers.get(name) === value, `${path}: ${name} is ${answer.headers.get(name)}`))
  }
  return faults
}

async function askTypes(ask: Ask, first: (wanted: RegExp) => string): Promise<Faults> {
  const faults: Faults = []
  const bare = (type: string) => type.toLowerCase().replace(/; ?charset=utf-8$/, '')
  for (const [end, type] of Object.entries(MEDIA_TYPES)) {
    const file = first(new RegExp(`\\.${end}$`))
    if (!file) continue
    const said = typeOf(await ask(file))
    faults.push(...unless(bare(said) === bare(type), `${file}: ${said}, not ${type}`))
  }
  return faults
}

async function askRange(ask: Ask, out: string, file: string): Promise<Faults> {
  const answer = await ask(file, { Range: 'bytes=8-15' })
  const part = Buffer.from(await answer.arrayBuffer())
  const isPart = part.equals(readFileSync(join(out, file)).subarray(8, 16))
  return unless(answer.status === 206 && isPart, `${file}: ${answer.status}, ${part.length} bytes, not 206 and 8`)
}

const typeOf = (answer: Response) => answer.headers.get('content-type') ?? 'no type'
const unless = (is: boolean, fault: string): Faults => (is ? [] : [fault])
