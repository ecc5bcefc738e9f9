import { countWords } from './nouns/count-words'
import type { Ink } from './nouns/scales'
import type { Report } from './problems'
import { type Prose, plainText, type Tag, tagsNamed } from './prose'

const LONGEST_SHORT = 30
const NOTES = { least: 30, most: 80 }
const LONGEST_PROSE = 110
const LONGEST_MAP_NOTE = 14
const MOST_MAP_NOTES = 7

/** A scene as it stands in its chapter, with what is laid out apart taken out of its text. */
export type SceneParts = {
  tag: Tag<'Scene'>
  body: Prose[]
  /** All tags of the body, in order. */
  tags: readonly Tag[]
  description: Tag<'Description'> | undefined
  short: Tag<'Short'> | undefined
  notes: Tag<'Notes'> | undefined
  plain: Tag<'Plain'> | undefined
  mapNotes: readonly Tag<'MapNote'>[]
}

/**
 * The rules of writing for one scene: what must be there, how long it may be, what must be cited.
 *
 * @param isSource Whether there is a source of that id: of one that is misspelt the report tells already, and only once.
 */
export function checkScene(
  scene: SceneParts,
  kindOf: (claim: string) => Ink | undefined,
  isSource: (id: string) => boolean,
  report: Report,
): void {
  const cited = new Set(tagsNamed('Cite', scene.tags).flatMap(({ attributes }) => attributes?.source ?? []))
  const isRight = (source: string | undefined): boolean =>
    source === undefined || cited.has(source) || ![source, ...cited].every(isSource)
  const names = [...cited].map((name) => `"${name}"`).join(', ') || 'it cites none'
  checkDescription(scene, report)
  checkShort(scene, { isRight, names }, report)
  checkNotes(scene, report)
  checkMapNotes(scene, { isRight, names }, report)
  checkClaims(scene, kindOf, report)
}

function checkDescription({ tag, description }: SceneParts, report: Report): void {
  const { where } = description ?? tag
  if (!description) report.error(where, 'found a scene without <Description>, expected what the picture shows')
  else if (plainText(description.children).trim() === '') {
    report.error(where, 'found an empty <Description>, expected some text')
  }
}

/** What the prose of a scene cites: whether a source may stand beside it, and which do. */
type Cited = { isRight(source: string | undefined): boolean; names: string }

function checkShort({ tag, short }: SceneParts, { isRight, names }: Cited, report: Report): void {
  const { where } = short ?? tag
  if (!short) {
    report.error(where, `found a scene without <Short>, expected its text in at most ${LONGEST_SHORT} words`)
    return
  }
  const count = countWords(plainText(short.children))
  if (count === 0) report.error(where, 'found an empty <Short>, expected some text')
  if (count > LONGEST_SHORT) report.error(where, `found ${count} words in <Short>, expected at most ${LONGEST_SHORT}`)
  const cites = tagsNamed('Cite', short.tags)
  if (cites.length === 0)
    report.error(where, "found <Short> without <Cite>, expected at least one of the scene's sources")
  for (const { attributes, at, where: begin } of cites) {
    if (attributes === undefined || isRight(attributes.source)) continue
    report.error(
      at.source ?? begin,
      `found "${attributes.source}" in <Short>, expected a source that the scene's prose cites too: ${names}`,
    )
  }
}

function checkNotes({ tag, notes }: SceneParts, report: Report): void {
  const { where } = notes ?? tag
  const expected = `expected ${NOTES.least} to ${NOTES.most} words for the presenter`
  if (!notes) {
    report.warn(where, `found a scene without <Notes>, ${expected}`)
    return
  }
  const count = countWords(plainText(notes.children))
  if (count === 0) report.error(where, `found empty <Notes>, ${expected}`)
  else if (count < NOTES.least || count > NOTES.most) report.warn(where, `found ${count} words in <Notes>, ${expected}`)
}

function checkMapNotes({ tag, mapNotes }: SceneParts, { isRight, names }: Cited, report: Report): void {
  const extra = mapNotes[MOST_MAP_NOTES]
  if (extra) report.error(extra.where, `found ${mapNotes.length} notes on one map, expected at most ${MOST_MAP_NOTES}`)
  const visual = tag.attributes?.visual ?? 'map'
  for (const { attributes, children, where, at } of mapNotes) {
    if (visual !== 'map') report.error(where, `found <MapNote> in a scene that shows "${visual}", expected a map`)
    const count = countWords(plainText(children))
    if (count === 0) report.error(where, 'found an empty <MapNote>, expected some text')
    if (count > LONGEST_MAP_NOTE) {
      report.error(where, `found ${count} words in <MapNote>, expected at most ${LONGEST_MAP_NOTE}`)
    }
    const source = attributes?.source
    if (isRight(source)) continue
    report.error(
      at.source ?? where,
      `found "${source}" in <MapNote>, expected a source that the scene's prose cites too: ${names}`,
    )
  }
}

function checkClaims(
  { tag, body, tags }: SceneParts,
  kindOf: (claim: string) => Ink | undefined,
  report: Report,
): void {
  if (tagsNamed('Cite', tags).length === 0) {
    report.error(tag.where, 'found a scene without <Cite>, expected at least one source')
  }
  let words = 0
  for (const node of body) {
    if (node.type !== 'tag') words += countWords(plainText([node]))
    else if (node.name === 'Claim' && kindOf(node.attributes?.id ?? '') === 'told') break
  }
  if (words > LONGEST_PROSE) {
    const message = `found ${words} words of prose before what is told, expected at most ${LONGEST_PROSE}`
    report.warn(tag.where, message)
  }
  for (const claim of tagsNamed('Claim', tags)) {
    if (tagsNamed('Cite', claim.tags).length === 0) {
      report.error(claim.where, 'found <Claim> without <Cite>, expected the source in which it stands')
    }
    if (claim.children.some((child) => child.type === 'paragraph')) {
      report.error(claim.where, 'found <Claim> with several paragraphs, expected one line')
    }
  }
}
