/**
 * Makes a long story of the fixture story, to measure what grows with a story: rounds of its chapters one after another, each with
 * claims, statements, events, sources and contradictions of its own. Places, routes and terms are those of the fixture; the visuals
 * that a story has once stay with the first round.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { FIXTURE } from '../fixture-site'
import { type Rename, renameIn, renameTags } from './rename-ids'

/** How long a story is to be: numbers of scenes (at least the fixture's own), of events in all, of chapters (at most as many as scenes). */
export type StorySize = { scenes: number; events: number; chapters: number }

type Entry = { id: string; [field: string]: unknown }
type Scene = { id: string; text: string }
type Lists = Record<'events' | 'statements' | 'claims' | 'sources' | 'contradictions', Entry[]>

const FROM = join(FIXTURE.STORIES_DIR, 'lamp-on-the-pier')
/** As they are in every story that is made: its world and its words. */
const SHARED = ['places.yaml', 'routes.geojson', 'glossary.yaml', 'look.yaml', 'lessons.yaml', 'pack.yaml']
/** As a writer would write it: lines are not broken, nothing is named to be pointed at later. */
const YAML = { lineWidth: 0, aliasDuplicateObjects: false } as const
const LISTS = ['events', 'statements', 'claims', 'sources', 'contradictions'] as const
/** Lists of `visuals` in story.yaml whose entries belong to a scene. */
const OF_SCENES = ['counts', 'days', 'matrix', 'empty']
const HOW_SURE =
  '<HowSure>\n\nWhat is told here again rests on the same papers. <Cite source="marek-1936" />\n\n</HowSure>\n'

/**
 * Writes a story that `npm run check` takes without an error.
 *
 * @param folder The story's own folder; what is there goes.
 * @throws Error where the numbers don't fit each other.
 */
export function makeStory(folder: string, size: StorySize): void {
  const first = readScenes()
  if (size.scenes < first.length)
    throw new Error(`${size.scenes} scenes, expected at least the ${first.length} of the fixture`)
  if (size.chapters < 1 || size.chapters > size.scenes)
    throw new Error(`${size.chapters} chapters, expected 1 to ${size.scenes}, one scene in each at least`)
  const lists = Object.fromEntries(LISTS.map((name) => [name, readList(name)])) as Lists
  const ids = new Set(
    [...first, ...LISTS.flatMap((name) => lists[name])].map(({ id }) => id).concat(quotationsOf(lists.sources)),
  )
  const rounds = Array.from({ length: Math.ceil(size.scenes / first.length) }, (_, round): Rename => {
    return (id) => (round > 0 && ids.has(id) ? `${id}-${round + 1}` : id)
  })
  const scenes = rounds
    .flatMap((rename) => first.map(({ id, text }) => ({ id: rename(id), text: renameTags(text, rename) })))
    .slice(0, size.scenes)
  const made = Object.fromEntries(
    LISTS.map((name) => [name, rounds.flatMap((rename) => renameIn(lists[name], rename) as Entry[])]),
  ) as Lists
  addEvents(made, size.events)
  tellPoints(made.sources, new Set([...scenes, ...made.claims].map(({ id }) => id)))

  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'chapters'), { recursive: true })
  for (const file of SHARED) cpSync(join(FROM, file), join(folder, file))
  for (const name of LISTS) writeFileSync(join(folder, `${name}.yaml`), stringify(made[name], YAML))
  writeFileSync(join(folder, 'story.yaml'), stringify(makeHead(rounds, new Set(scenes.map(({ id }) => id))), YAML))
  for (const [index, text] of writeChapters(scenes, size.chapters).entries())
    writeFileSync(join(folder, 'chapters', `${String(index + 1).padStart(2, '0')}-sheet-${index + 1}.mdx`), text)
}

/** The fixture's scenes with the passage after each, as they are written. Its plain level and what ends a chapter stay behind. */
function readScenes(): Scene[] {
  return readdirSync(join(FROM, 'chapters'))
    .sort()
    .flatMap((file) => {
      const body = readFileSync(join(FROM, 'chapters', file), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .replaceAll(/<(HowSure|Plain)>[\s\S]*?<\/\1>\n*/g, '')
      return body
        .split(/(?=^<Scene )/m)
        .map((text) => ({ id: /^<Scene id="([^"]+)"/.exec(text)?.[1], text: text.trim() }))
        .filter((scene): scene is Scene => scene.id !== undefined)
    })
}

function readList(name: string): Entry[] {
  return parse(readFileSync(join(FROM, `${name}.yaml`), 'utf8')) as Entry[]
}

function quotationsOf(sources: readonly Entry[]): string[] {
  return sources.flatMap(({ quotes }) => ((quotes ?? []) as { id: string }[]).map(({ id }) => id))
}

/** Adds events until there are so many, each a copy of one there is, and has claims name them in turn. */
function addEvents({ events, claims }: Lists, wanted: number): void {
  const from = [...events]
  for (let index = 0; events.length < wanted; index += 1) {
    const event = from[index % from.length] as Entry
    const claim = claims[index % claims.length] as Entry
    const id = `${event.id}-again-${Math.floor(index / from.length) + 1}`
    events.push({ ...event, id })
    claim.events = [...((claim.events ?? []) as string[]), id]
  }
}

/** A point is told where there is such a scene or claim; else it says why it is not. */
function tellPoints(sources: readonly Entry[], there: ReadonlySet<string>): void {
  for (const point of sources.flatMap(({ points }) => (points ?? []) as { told?: string[]; left?: string }[])) {
    const told = point.told?.filter((id) => there.has(id))
    if (told && told.length > 0) point.told = told
    else if (told) {
      delete point.told
      point.left = 'The story ends before it.'
    }
  }
}

/** The fixture's `story.yaml`, with what its scenes' visuals show for the same scenes of each round. */
function makeHead(rounds: readonly Rename[], there: ReadonlySet<string>): Record<string, unknown> {
  const head = parse(readFileSync(join(FROM, 'story.yaml'), 'utf8')) as { visuals: Record<string, unknown> }
  const visuals = Object.fromEntries(
    Object.entries(head.visuals).map(([name, data]) => [
      name,
      OF_SCENES.includes(name)
        ? rounds.flatMap((rename) =>
            (renameIn(data, rename) as { scene: string }[]).filter(({ scene }) => there.has(scene)),
          )
        : data,
    ]),
  )
  return { ...head, visuals, title: 'The Lamp on the Pier, again and again' }
}

/** The texts of so many chapters, which have as many scenes as each other, or one more. */
function writeChapters(scenes: readonly Scene[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((end) => Math.floor((end * scenes.length) / count))
    const number = index + 1
    const head = {
      sheet: `Sheet ${number}`,
      title: `Sheet ${number} of ${count}`,
      deck: `What is told in sheet ${number}.`,
    }
    return `---\n${stringify(head, YAML)}---\n\n${scenes
      .slice(from, to)
      .map(({ text }) => `${text}\n\n`)
      .join('')}${HOW_SURE}`
  })
}
