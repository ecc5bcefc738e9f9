import type { Chapter, Scene } from './chapter'
import type { Source, Statement } from './nouns'
import type { Report } from './problems'
import { type Prose, type Tag, type Text, tagsNamed } from './prose'

/** Lines that a room can read at once: with more the letters would be small. */
const MOST_LINES = 8

/** English words by which notes send eyes to the wall. Notes in another language are held only to what they have in `<Shown>`. */
const POINTING = new RegExp(
  [
    'Read (?:the|both|each|out|his|her|this|these)',
    '[Ll]et [^.?!:]*\\bread the',
    '[Pp]oint (?:at|to)',
    'on the sheet',
    '(?:which|one|two) of the (?:two|three|four|five|six|seven|eight)',
    '(?:the|which|middle|two|three|four|[Cc]hoose a) (?:row|column|mark|quotation|drawing)s?',
    'both (?:translations|quotations|marks|halves)',
  ]
    .map((words) => `\\b${words}\\b`)
    .join('|'),
)

type Entries = { statements: ReadonlyMap<string, Statement>; sources: ReadonlyMap<string, Source> }

/**
 * What notes point at must be on the slide: claims of the scene, statements and quotations of the sources that it cites, places
 * that it draws, the picture that it shows. Of ids that name nothing the report tells already.
 *
 * @param language Of the story, a BCP 47 tag.
 */
export function checkShown(chapters: readonly Chapter[], entries: Entries, language: string, report: Report): void {
  const isEnglish = new Intl.Locale(language).language === 'en'
  for (const scene of chapters.flatMap(({ scenes }) => scenes)) {
    const onSlide = slideOf(scene, entries)
    for (const tag of scene.shown) checkTag(tag, onSlide, report)
    checkLines(scene, report)
    if (isEnglish) checkPointing(scene, report)
  }
}

type Field = 'claims' | 'statements' | 'quotes' | 'places' | 'picture'
type OnSlide = Record<Field, { has(id: string): boolean; expected: string }>

/** What can be seen of a scene in a talk, and how a problem names it. */
function slideOf(scene: Scene, { statements, sources }: Entries): OnSlide {
  const cited = new Set([...scene.citations.map(({ source }) => source), ...scene.citedAside])
  const drawn = [...scene.record, ...scene.told, ...scene.base]
  const pictures = [scene.visual, 'card', ...(tagsNamed('Register', scene.tags).length > 0 ? ['register'] : [])]
  const ofCited = (what: string) => `a ${what} of a source that the scene cites: ${list([...cited])}`
  return {
    claims: { has: (id) => scene.claims.includes(id), expected: `a claim of the scene: ${list(scene.claims)}` },
    statements: {
      has(id) {
        const said = statements.get(id)
        return !said || [said.source, ...said.readIn].some((source) => cited.has(source))
      },
      expected: ofCited('statement'),
    },
    quotes: {
      has: (id) =>
        [...sources.values()].every((source) => cited.has(source.id) || !source.quotes.some((one) => one.id === id)),
      expected: ofCited('quotation'),
    },
    places: { has: (id) => drawn.includes(id), expected: `what the scene draws: ${list(drawn)}` },
    picture: { has: (id) => pictures.includes(id), expected: `what the slide shows: ${list(pictures)}` },
  }
}

const list = (ids: readonly string[]) => ids.join(', ') || 'it has none'

function checkTag({ attributes, at, where }: Tag<'Shown'>, onSlide: OnSlide, report: Report): void {
  for (const field of Object.keys(onSlide) as Field[])
    for (const id of [attributes[field] ?? []].flat()) {
      const { has, expected } = onSlide[field]
      if (!has(id)) report.error(at[field] ?? where, `${field}: found "${id}" in <Shown>, expected ${expected}`)
    }
}

function checkLines({ shown }: Scene, report: Report): void {
  const count = shown.reduce(
    (sum, { attributes: { claims, statements, quotes } }) => sum + claims.length + statements.length + quotes.length,
    0,
  )
  const last = shown.at(-1)
  if (count > MOST_LINES && last)
    report.error(last.where, `found ${count} lines to read in <Shown>, expected at most ${MOST_LINES} in a scene`)
}

function checkPointing({ notes }: Scene, report: Report): void {
  for (const { value, where, isBeforeShown } of textsOutside(notes)) {
    const found = POINTING.exec(value)
    if (!found || (isBeforeShown && value.trimEnd().length === found.index + found[0].length)) continue
    report.error(where, `found “${found[0]}” in <Notes>, expected what it points at in <Shown>, which names it`)
  }
}

type Outside = Text & { isBeforeShown: boolean }

/** Texts that stand outside of `<Shown>`, and whether it comes next. */
function textsOutside(nodes: readonly Prose[]): Outside[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1]
    if (node.type === 'text') return [{ ...node, isBeforeShown: next?.type === 'tag' && next.name === 'Shown' }]
    if (node.type === 'list') return node.items.flatMap(textsOutside)
    return node.type === 'break' || (node.type === 'tag' && node.name === 'Shown') ? [] : textsOutside(node.children)
  })
}
