import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, parseDocument, stringify } from 'yaml'
import { KINDS } from '../../model/nouns/entry-kinds'
import { addScene, beginChapter, type NewScene } from '../new/add-scene'
import { writeStory } from '../new-story'
import { idOf } from './row'

/** A slide of StoryMapJS (storymap.knightlab.com), as far as a scene has places for it. */
type Slide = {
  type?: string
  location?: { lat?: number | string; lon?: number | string; name?: string; zoom?: number; icon?: string }
  text?: { headline?: string; text?: string }
  media?: { url?: string; caption?: string; credit?: string }
  date?: string
}
type Options = { given: Readonly<Record<string, string>>; today: string; folder: string }

/** StoryMapJS counts its zoom in tiles of 256 px; a camera here in a world of 512. */
const ZOOM = { least: 2, most: 14, usual: 8, offset: -1 }
const SOURCE = 'storymap'

/** Whether a JSON file is a map of StoryMapJS. */
export function isStorymap(text: string): boolean {
  return slidesOf(text) !== undefined
}

function slidesOf(text: string): Slide[] | undefined {
  try {
    const slides = (JSON.parse(text) as { storymap?: { slides?: unknown } }).storymap?.slides
    return Array.isArray(slides) ? (slides as Slide[]) : undefined
  } catch {
    return undefined
  }
}

/**
 * A map of StoryMapJS as a new story: a place and a scene for each slide that has a position, in one chapter. All of it rests
 * on the map itself, as its file names no sources: the editor has to find them.
 *
 * @param given `title`, `language`, `publisher`, and `accuracy`: how far off its points may be, in metres.
 * @returns What was written, and what was not taken over.
 * @throws Error when it has no slide with a position, or nobody says how far off they are.
 */
export function importStorymap(text: string, slug: string, { given, today, folder }: Options): string[] {
  const slides = slidesOf(text) ?? []
  const accuracy = Number(given.accuracy)
  if (!(accuracy > 0))
    throw new Error('found no --accuracy, expected how far off its points may be, in metres: --accuracy=5000')
  const left: string[] = []
  const taken = new Set<string>()
  const shown = slides.flatMap((slide, index) => {
    const scene = readSlide(slide, index + 1, taken, left)
    return scene ? [scene] : []
  })
  const [first] = shown
  if (!first) throw new Error('found no slide with a position, expected at least one')
  const overview = slides.find(({ type }) => type === 'overview')?.text
  const title = given.title ?? plain(overview?.headline ?? '') ?? ''
  writeStory(slug, { title: title || slug, language: given.language ?? 'en', at: first.at, today }, folder)
  const path = join(folder, slug)
  for (const kind of ['event', 'statement', 'claim', 'term'] as const) rmSync(join(path, KINDS[kind]))
  const write = (file: string, entries: readonly object[]) =>
    writeFileSync(join(path, file), stringify(entries, { lineWidth: 110, flowCollectionPadding: true }))
  write(KINDS.source, [sourceOf(given, today)])
  write(
    KINDS.place,
    shown.map(({ id, name, at }) => ({ id, name, kind: 'town', at, accuracy, certainty: 'estimated', source: SOURCE })),
  )
  setCover(
    join(path, 'story.yaml'),
    shown.map(({ id }) => id),
  )
  const begin = beginChapter({
    sheet: 'Map',
    title: title || slug,
    deck: plain(overview?.text ?? '') || 'Write what is so.',
  })
  const chapter = shown.reduce((whole, { scene }) => addScene(whole, scene), begin)
  rmSync(join(path, KINDS.chapter), { recursive: true })
  writeChapter(path, chapter)
  return [
    `${path} is written, with ${shown.length} scenes.`,
    'Everything rests on the map itself so far: put the sources that its words have into sources.yaml.',
    ...(left.length > 0 ? ['Left out:', ...left.map((line) => `  ${line}`)] : []),
  ]
}

function readSlide(
  { location = {}, text = {}, media, date, type }: Slide,
  number: number,
  taken: Set<string>,
  left: string[],
) {
  if (media?.url)
    left.push(
      `slide ${number}: the picture or film ${media.url} ${media.credit ? `(${plain(media.credit)})` : ''}`.trim(),
    )
  if (media?.caption) left.push(`slide ${number}: its caption, “${plain(media.caption)}”`)
  if (date) left.push(`slide ${number}: its day, "${date}"; a scene's stamp needs one such as 2015-07-24`)
  if (location.icon) left.push(`slide ${number}: its icon`)
  const [lon, lat] = [Number(location.lon ?? Number.NaN), Number(location.lat ?? Number.NaN)]
  const headline = plain(text.headline ?? '')
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) {
    if (type !== 'overview') left.push(`slide ${number}: “${headline}”, as it has no position`)
    return undefined
  }
  const name = plain(location.name ?? '') || headline || `Slide ${number}`
  const unique = (id: string) => {
    let free = id || `slide-${number}`
    while (taken.has(free)) free = `${free}-${number}`
    taken.add(free)
    return free
  }
  const id = unique(idOf(name))
  const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, (location.zoom ?? ZOOM.usual) + ZOOM.offset))
  const words = plain(text.text ?? '')
  const scene: NewScene = {
    attributes: {
      id: unique(idOf(headline) || `scene-${number}`),
      title: (headline || name).slice(0, 80).replaceAll('"', '”'),
      place: id,
      camera: `${lon} ${lat} ${zoom}`,
      cameraNarrow: `${lon} ${lat} ${zoom - 1}`,
      record: id,
    },
    source: SOURCE,
    text: escapeProse(paragraphs(text.text ?? '')) || undefined,
    short: words && escapeProse(words.split(/\s+/).slice(0, 28).join(' ')),
    description: `The map with ${escapeProse(name)} marked on it.`,
  }
  return { id, name: name.slice(0, 60), at: [lon, lat] as const, scene }
}

function sourceOf({ publisher = 'Not named in its file' }: Readonly<Record<string, string>>, today: string) {
  return {
    id: SOURCE,
    name: 'StoryMap',
    publisher,
    read: today,
    extent: 'whole',
    form: 'original',
    kind: 'compilation',
    basis: 'A map of StoryMapJS that was taken over. Its file does not say what it rests on.',
    interest: 'none known',
    grade: { letter: 'F', reason: 'Not judged yet: it names no sources.' },
  }
}

function setCover(path: string, ids: readonly string[]): void {
  const text = readFileSync(path, 'utf8')
  const record = parseDocument(text).getIn(['cover', 'record'], true)
  if (!isSeq(record) || !record.range) throw new Error(`found no cover with a record in ${path}`)
  const [from, to] = record.range
  writeFileSync(path, `${text.slice(0, from)}[${ids.slice(0, 1).join(', ')}]${text.slice(to)}`)
}

function writeChapter(path: string, text: string): void {
  const folder = join(path, KINDS.chapter)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '01-map.mdx'), text)
}

/** The words of some HTML in one line. */
function plain(html: string): string {
  return paragraphs(html).replaceAll(/\s+/g, ' ').trim()
}

/** The words of some HTML, paragraphs parted by an empty line. */
function paragraphs(html: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }
  return html
    .replaceAll(/<\/p>|<br\s*\/?>\s*<br\s*\/?>/gi, '\n\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(\w+|#\d+);/g, (whole, name: string) => names[name] ?? whole)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\n\s*\n\s*/g, '\n\n')
    .trim()
}

/** Text as it may stand in a chapter: what begins a tag or code there is written out, addresses are not prose. */
function escapeProse(text: string): string {
  return text.replaceAll(/[{<*_[\]]/g, (mark) => `\\${mark}`)
}
