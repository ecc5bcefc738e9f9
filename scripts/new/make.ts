import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { KINDS } from '../../model/nouns/entry-kinds'
import { chapterOf, filesIn } from '../../model/read-chapters'
import { addCorrection } from './add-correction'
import { addEntry, addFeature, writeFeature } from './add-entry'
import { addScene, beginChapter } from './add-scene'
import { changeStory } from './change-story'
import { readValue } from './fields'
import { isListed, NEW } from './kinds'
import { leftOf } from './left-of'
import { nextChapter } from './next-chapter'

/**
 * Makes one thing in a story from what its flags say, and writes it when the story is none the worse for it.
 *
 * @param folder The folder of the story.
 * @returns What was done and what to do next, in lines.
 * @throws Error that says what is missing or wrong.
 */
export function makeNew(
  kind: string,
  folder: string,
  values: Readonly<Record<string, string>>,
  today: string,
): string[] {
  if (isListed(kind)) return makeEntry(kind, folder, values)
  if (kind === 'route') return makeRoute(folder, values)
  if (kind === 'chapter') return makeChapter(folder, values)
  if (kind === 'scene') return makeScene(folder, values)
  return makeCorrection(folder, values, today)
}

function entryOf(kind: string, values: Readonly<Record<string, string>>, without: readonly string[] = []) {
  const given = (NEW[kind]?.fields ?? []).filter(({ name }) => values[name] !== undefined && !without.includes(name))
  return Object.fromEntries(given.map(({ name, schema }) => [name, readValue(schema, values[name] ?? '')]))
}

/** What names an entry of that kind, so that somebody sees it. */
const USE: Readonly<Record<string, (id: string) => string>> = {
  place: (id) => `Draw it in a scene: record="${id}", told="…" or base="…".`,
  event: (id) => `Name it in a claim or a statement: events: [${id}]. It stands on the rail already.`,
  statement: () => 'It stands in the evidence already; say what it does to which claims (claims:).',
  claim: (id) => `Put it into a scene: <Claim id="${id}">In one line. <Cite source="…" /></Claim>`,
  source: (id) => `Cite it: <Cite source="${id}" />. Record what may be quoted under quotes:.`,
  term: (id) => `Mark its first mention: <Term id="${id}">…</Term>`,
}

function makeEntry(kind: keyof typeof KINDS, folder: string, values: Readonly<Record<string, string>>): string[] {
  const path = join(folder, KINDS[kind])
  changeStory(folder, path, addEntry(readIf(path), entryOf(kind, values)))
  return [`${kind} "${values.id}" stands at the end of ${path}.`, USE[kind]?.(values.id ?? '') ?? '']
}

/**
 * The text of a place or a route as it would be written.
 *
 * @throws Error when a route has no geometry.
 */
export function draftOf(kind: 'place' | 'route', values: Readonly<Record<string, string>>): string {
  return kind === 'place' ? addEntry('', entryOf(kind, values)) : writeFeature(featureOf(values))
}

function makeRoute(folder: string, values: Readonly<Record<string, string>>): string[] {
  const path = join(folder, KINDS.route)
  changeStory(folder, path, addFeature(readIf(path), featureOf(values)))
  return [
    `route "${values.id}" stands at the end of ${path}.`,
    `Draw it in a scene: record="${values.id}", with scrub="${values.id}" as the reader scrolls.`,
  ]
}

function featureOf(values: Readonly<Record<string, string>>): Record<string, unknown> {
  const [line, area] = [values.line, values.area].map((text) =>
    text
      ?.trim()
      .split(/\s+/)
      .map((pair) => pair.split(',').map(Number)),
  )
  if (Boolean(line) === Boolean(area))
    throw new Error('expected --line="lon,lat lon,lat" or --area="lon,lat lon,lat lon,lat"')
  const closed = area && JSON.stringify(area[0]) !== JSON.stringify(area.at(-1)) ? [...area, area[0]] : area
  const geometry = line ? { type: 'LineString', coordinates: line } : { type: 'Polygon', coordinates: [closed] }
  return { type: 'Feature', properties: entryOf('route', values, ['line', 'area']), geometry }
}

function makeChapter(
  folder: string,
  { id = '', sheet = '', title = '', deck = '' }: Readonly<Record<string, string>>,
): string[] {
  const path = nextChapter(folder, id)
  changeStory(folder, path, beginChapter({ sheet, title, deck }))
  return [
    `${path} is written.`,
    `Its first scene: npm run new scene <id> -- --story=${basename(folder)} --chapter=${id}`,
  ]
}

function makeScene(folder: string, given: Readonly<Record<string, string>>): string[] {
  const values = { ...lookAt(folder, given.place, given.visual), ...narrowOf(given.camera), ...given }
  const files = filesIn(join(folder, KINDS.chapter))
  const file = files.find((name) => chapterOf(name) === values.chapter)
  if (!file) throw new Error(`found no chapter "${values.chapter}", expected one of ${files.map(chapterOf).join(', ')}`)
  const { source = '', text, short, description, after } = values
  const aside = ['chapter', 'source', 'text', 'short', 'description', 'after']
  const lists = ['record', 'told', 'base', 'scrub', 'camera', 'cameraNarrow', 'inset']
  const write = (name: string, text: string) => (lists.includes(name) ? text.replaceAll(/[\s,]+/g, ' ') : text)
  const attributes = Object.fromEntries(
    (NEW.scene?.fields ?? []).flatMap(({ name }) => {
      const text = values[name]
      return text === undefined || aside.includes(name) ? [] : [[name, write(name, text)]]
    }),
  )
  const path = join(folder, KINDS.chapter, file)
  changeStory(
    folder,
    path,
    addScene(readFileSync(path, 'utf8'), { attributes, source, text, short, description, after }),
  )
  return [`scene "${values.id}" stands in ${path}.`, 'Write its words there; npm run dev shows it.']
}

/** A camera over the scene's place, to begin with. */
function lookAt(folder: string, place: string | undefined, visual = 'map'): Record<string, string> {
  const entries: unknown = parse(readIf(join(folder, KINDS.place)))
  const known = Array.isArray(entries) ? entries.find((one: { id?: unknown } | null) => one?.id === place) : undefined
  if (visual !== 'map' || !Array.isArray(known?.at)) return {}
  const camera = `${known.at.join(' ')} 7`
  return { camera, ...narrowOf(camera), record: place ?? '' }
}

/** The camera on narrow screens that shows the width of one on wide screens: 360 px instead of 900. */
function narrowOf(camera: string | undefined): Record<string, string> {
  const [lon, lat, zoom] = (camera ?? '').trim().split(/[\s,]+/)
  const closer = Math.max(0, Number(zoom) + Math.log2(360 / 900))
  return zoom === undefined || Number.isNaN(closer)
    ? {}
    : { cameraNarrow: `${lon} ${lat} ${Number(closer.toFixed(1))}` }
}

function makeCorrection(folder: string, values: Readonly<Record<string, string>>, today: string): string[] {
  const { where = '', was = '', now = '', why = '', since, scene, claims, version, date = today } = values
  const path = join(folder, 'story.yaml')
  changeStory(
    folder,
    path,
    addCorrection(
      readFileSync(path, 'utf8'),
      { date, where, scene, claims: claims?.split(','), since, was, now, why },
      version,
    ),
  )
  const files = filesIn(folder)
    .concat(filesIn(join(folder, KINDS.chapter)).map((file) => `${KINDS.chapter}/${file}`))
    .filter((file) => /\.(ya?ml|mdx|geojson)$/.test(file) && file !== 'story.yaml')
  return [
    `The correction stands in ${path}, with the version raised and the day set.`,
    ...leftOf(was, now, new Map(files.map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')]))),
  ]
}

function readIf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
