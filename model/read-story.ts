import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { checkCompositions } from './check-compositions'
import { checkCorrections, checkDays } from './check-days'
import { checkKinds } from './check-kinds'
import { checkLetters, type HasLetter } from './check-letters'
import { checkLimits } from './check-limits'
import { checkMapNotes } from './check-map-notes'
import { checkPositions } from './check-positions'
import { checkRail } from './check-rail'
import { checkReading } from './check-reading'
import { checkShape } from './check-shape'
import { checkShown } from './check-shown'
import { checkSources } from './check-sources'
import { checkUncited } from './check-uncited'
import { drawnOf } from './check-views'
import { checkVisuals, knownVisuals, readVisuals } from './check-visual'
import { type Covers, checkCameras } from './covers'
import { Ids } from './ids'
import type * as model from './nouns'
import { NOUNS } from './nouns'
import { KINDS, type Kind } from './nouns/entry-kinds'
import { extraKinds, type Kinds, kindsOf } from './nouns/kinds'
import type { Lessons } from './nouns/lessons'
import { storyVisuals } from './nouns/visuals'
import { type Problem, Report, StoryError } from './problems'
import { filesIn, readChapters } from './read-chapters'
import { isRecord, noteReferences, readEntries, whereEntry } from './read-entries'
import { readKnown } from './read-known'
import { checkLessonNotes, LESSONS_FILE, readLessons } from './read-lessons'
import { checkColourWords, type Fonts, LOOK_FILE, type OpenLook, readLook } from './read-look'
import { PACK_FILE, type Pack, readPack } from './read-pack'
import { readRoutes, wherePosition, whereProperty } from './read-routes'
import type { Chapter } from './read-scenes'
import { readText } from './read-text'
import { type Path, readYaml, type YamlFile } from './read-yaml'
import { STORIES } from './stories-folder'
import { suggest } from './suggest'
import { findJsonMistake } from './text/find-json-mistake'
import type { VisualModel } from './visual'

export { type Problem, StoryError } from './problems'

/** A story, whole and checked. Maps are by id, in the order of their files. */
export type Story = Omit<model.StoryFile, 'kinds'> & {
  slug: string
  chapters: Chapter[]
  /** `number` is the source's number at the control points, from 1. */
  sources: Map<string, model.Source & { number: number }>
  places: Map<string, model.Place>
  routes: Map<string, model.Route>
  events: Map<string, model.Event>
  statements: Map<string, model.Statement>
  claims: Map<string, model.Claim>
  contradictions: Map<string, model.Contradiction>
  terms: Map<string, model.Term>
  /** All quoted fragments of the story; `source` is the id of the source in which each stands. */
  quotations: Map<string, model.Quotation & { source: string }>
  /** The kinds of its routes and places with the families that draw them. */
  kinds: Kinds
  /** What is printed for a lesson, where the story has that. */
  pack?: Pack
  /** How it can be taught, where it says so. */
  lessons?: Lessons
  /** How it looks, where that is not as usual. */
  look?: OpenLook
  /** Where readers report errors: an e-mail address. */
  contact?: string
  warnings: Problem[]
}

const STORY_FILE: string = 'story.yaml'

/**
 * The slugs of all stories, in alphabetical order. A story is a folder that has a `story.yaml`; one whose name begins with `_`
 * is none (`_template`).
 */
export function listStories(folder = STORIES): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && !entry.name.startsWith('_') && existsSync(join(folder, entry.name, 'story.yaml')),
    )
    .map(({ name }) => name)
    .sort()
}

/**
 * Where the stories are (those of this site without it), and what the site can show: the visuals that scenes may name besides
 * the map, the cameras for which there is map data, the letters that its fonts have, the languages of its words. Cameras, letters
 * and the language are not checked without.
 */
export type ReadOptions = {
  folder?: string
  visuals?: readonly VisualModel[]
  covers?: Covers
  hasLetter?: HasLetter
  /** The languages that the interface has words in, as BCP 47 names them: without a region all of it. */
  languages?: readonly string[]
  /** The fonts that were cut for the site. */
  fonts?: Fonts
}

/**
 * Reads `<folder>/<slug>/`. Files of entries may be missing: a story without events is a story. Without `visuals` a scene
 * may only show a map.
 *
 * @throws {StoryError} with every problem of every file, when there is any.
 */
export function readStory(
  slug: string,
  { folder = STORIES, visuals = [], covers, hasLetter, languages, fonts }: ReadOptions = {},
): Story {
  const path = join(folder, slug)
  const name = `${basename(resolve(folder))}/${slug}`
  const report = new Report()
  const ids = new Ids()

  const open = (file: string): YamlFile => openFile(join(path, file), `${name}/${file}`, hasLetter, ids, report)
  const files = {
    source: open(KINDS.source),
    place: open(KINDS.place),
    route: open(KINDS.route),
    claim: open(KINDS.claim),
    event: open(KINDS.event),
    statement: open(KINDS.statement),
  }
  const storyFile = open(STORY_FILE)
  const look = readLook(open(LOOK_FILE), path, fonts, report)
  checkNames(path, name, look?.logo, report)
  const head = readHead(storyFile, visuals, ids, report)
  const entries = {
    sources: readEntries('source', NOUNS.source, files.source, ids, report),
    places: readEntries('place', NOUNS.place, files.place, ids, report),
    routes: readRoutes(files.route, ids, report),
    events: readEntries('event', NOUNS.event, files.event, ids, report),
    statements: readEntries('statement', NOUNS.statement, files.statement, ids, report),
    claims: readEntries('claim', NOUNS.claim, files.claim, ids, report),
    contradictions: readEntries('contradiction', NOUNS.contradiction, open(KINDS.contradiction), ids, report),
    terms: readEntries('term', NOUNS.term, open(KINDS.term), ids, report),
  }
  checkSources(entries.sources, (id, field) => whereEntry(files.source, id, field), report)
  const wherePlace = (id: string) => whereEntry(files.place, id, ['at'])
  const whereRoute = (id: string, field: Path) => wherePosition(files.route, id, field)
  const kinds = kindsOf(declaredKinds(storyFile))
  // What a broken story.yaml declares is not known.
  if (storyFile.data !== undefined)
    checkKinds(
      entries,
      kinds,
      { place: (id) => whereEntry(files.place, id, ['kind']), route: (id) => whereProperty(files.route, id, 'kind') },
      report,
    )
  const swapped = checkPositions(entries.places, entries.routes, { place: wherePlace, route: whereRoute }, report)

  const pack = readPack(open(PACK_FILE), entries, ids, report)
  const lessons = readLessons(open(LESSONS_FILE), ids, report)
  const known = {
    ...readKnown(files.source, files.claim, !head || head.visuals.retelling !== undefined, ids),
    visuals: knownVisuals(visuals, storyFile),
    drawn: drawnOf(entries.places, entries.routes, swapped),
    covers,
    hasLetter,
  }
  const chapters = readChapters(join(path, KINDS.chapter), `${name}/${KINDS.chapter}`, known, ids, report)
  checkColourWords(look, chapters, (scene) => ids.whereOf('scene', scene), report)
  checkReading(chapters, entries.sources, (scene) => ids.whereOf('scene', scene), report)
  checkMapNotes(chapters, { ...entries, drawn: known.drawn }, report)
  checkUncited(chapters, report)
  // Without its routes a picture is another one.
  if (files.route.data !== undefined)
    checkCompositions(chapters, entries.routes, (scene) => ids.whereOf('scene', scene), report)
  checkLessonNotes(
    lessons,
    chapters.flatMap(({ scenes }) => scenes),
    (scene) => ids.whereOf('scene', scene),
    report,
  )
  ids.report(report)
  if (head) {
    const { language } = head
    if (languages && ![language, new Intl.Locale(language).language].some((one) => languages.includes(one)))
      report.error(
        storyFile.where(['language']),
        `language: found "${head.language}", in which the interface has no words, expected one of: ${languages.join(', ')}`,
      )
    checkShown(chapters, entries, head.language, report)
    const whereIs = ({ slug }: Chapter, scene?: string) =>
      ids.whereOf(scene ? 'scene' : 'chapter', scene ?? slug) ?? storyFile.where(['limits'])
    checkLimits(chapters, head.limits ?? { banned: [] }, whereIs, report)
    checkCameras(head.cover ?? {}, covers, (field) => storyFile.where(['cover', field]), report)
    const scenes = chapters.flatMap((chapter) => chapter.scenes)
    const whereDay = (kind: Kind, id: string, field: string) => {
      const file = kind === 'scene' ? undefined : files[kind as keyof typeof files]
      return file ? whereEntry(file, id, [field]) : (ids.whereOf(kind, id) ?? storyFile.where())
    }
    checkMethod(head, slug, folder, storyFile, report)
    checkDays(head, { ...entries, scenes }, whereDay, Date.now(), report)
    checkCorrections(head, storyFile.where, report)
    checkVisuals(visuals, head.visuals, { ...entries, scenes }, storyFile, report)
  }

  const problems = report.sorted()
  if (!head || problems.some(({ severity }) => severity === 'error')) throw new StoryError(problems)
  const sources = new Map(
    [...entries.sources.values()].map((source, index) => [source.id, { ...source, number: index + 1 }]),
  )
  const quotations = new Map(
    [...sources.values()].flatMap(({ id, quotes }) => quotes.map((quote) => [quote.id, { ...quote, source: id }])),
  )
  return {
    ...head,
    ...(pack && { pack }),
    ...(lessons && { lessons }),
    ...(look && { look }),
    ...(look?.contact && { contact: look.contact }),
    ...entries,
    kinds,
    slug,
    chapters,
    sources,
    quotations,
    warnings: problems,
  }
}

/** Reads the head of the story: its title, its language, its rail, its corrections. */
function readHead(
  file: YamlFile,
  visuals: readonly VisualModel[],
  ids: Ids,
  report: Report,
): model.StoryFile | undefined {
  if (file.data === undefined) return undefined
  noteReferences(NOUNS.story, file.data, file, ids)
  const head = checkShape(NOUNS.story, file.data, file, report)
  if (head) checkRail('rail', head.rail, file.where(['rail']), report)
  const drawn = readVisuals(visuals, file, Object.keys(storyVisuals.shape), ids, report)
  return head && { ...head, visuals: { ...head.visuals, ...drawn } }
}

/** The story that tells how this one was checked is another one that there is. */
function checkMethod({ method }: model.StoryFile, slug: string, folder: string, file: YamlFile, report: Report): void {
  const others = listStories(folder).filter((one) => one !== slug)
  if (method === undefined || others.includes(method)) return
  report.error(
    file.where(['method']),
    `method: ${method === slug ? 'found the story itself' : `unknown story "${method}"`}${suggest(method, others, 'another story of the site')}`,
  )
}

/** The kinds that a story declares, taken from its unchecked head, so that a wrong date there makes no kind unknown. */
function declaredKinds({ data }: YamlFile): model.StoryFile['kinds'] | undefined {
  return isRecord(data) ? extraKinds.safeParse(data.kinds ?? {}).data : undefined
}

/** Opens a file of entries. One that is missing is like an empty one; one that is broken is remembered as that. */
function openFile(path: string, file: string, hasLetter: HasLetter | undefined, ids: Ids, report: Report): YamlFile {
  const text = existsSync(path) ? readText(path, file, report) : ''
  checkLetters(text ?? '', file, hasLetter, report)
  const wrong = file.endsWith('json') && text ? findJsonMistake(text) : undefined
  if (wrong) report.error({ file, line: wrong.line, column: wrong.column }, wrong.message)
  const yaml = readYaml(file, wrong ? '' : (text ?? ''), report)
  if (text !== undefined && !wrong && yaml.data !== undefined) return yaml
  ids.markBroken(basename(file))
  return { ...yaml, data: undefined }
}

/** Reports files that nothing would read: a misspelt name must not drop its entries in silence. */
function checkNames(path: string, name: string, logo: string | undefined, report: Report): void {
  const names = [STORY_FILE, LOOK_FILE, PACK_FILE, LESSONS_FILE, ...new Set(Object.values(KINDS))]
  for (const file of filesIn(path)) {
    if (names.includes(file) || file === logo) continue
    const hint = suggest(file, names, `one of ${names.join(', ')}`)
    report.error({ file: `${name}/${file}`, line: 1, column: 1 }, `unknown file "${file}"${hint}`)
  }
}
