import { hash, sourceAnchor } from '../../model/addresses'
import { formatDate } from '../../model/dates'
import type { Quotation, Source } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import type { Setting } from '../setting'
import type { Words } from '../words/words'

/** A source as its marks show it. */
export type SourceName = {
  id: string
  number: number
  name: string
  /** Where its marks lead. */
  href: string
}
/** A quoted fragment, with who said it, when, and where it stands. */
export type ShownQuotation = {
  id: string
  quote: string
  by: string /** When that is not the author. */
  speaker?: string
}
/** All that is known of a source. Dates are in words. */
export type SourceRecord = SourceName & {
  title: string
  /** Author and publisher. */
  by: string
  date?: string
  dateNote?: string
  /** How much was read, of what, and when. */
  read: string
  kind: string
  basis: string
  /** What its teller has at stake. */
  interest: string
  hedges?: string
  grade: string
  dependsOn: SourceName[]
  namedIn: SourceName[]
  quotations: ShownQuotation[]
  /** The source itself, its archived copy, and all that it says here. */
  url?: string
  archived?: string
  address: string
}

/** @throws when the story has no such source: `readStory` has refused such a story. */
export function showSource({ story, addresses, listsSources }: Setting, id: string): SourceName {
  const source = story.sources.get(id)
  if (!source) throw new Error(`unknown source "${id}"`)
  const href = listsSources ? hash(sourceAnchor(id)) : addresses.sourcePage(id)
  return { id, number: source.number, name: source.name, href }
}

/** @throws when the story has no such fragment. */
export function showQuotation(story: Story, id: string): ShownQuotation {
  const quotation = story.quotations.get(id)
  if (!quotation) throw new Error(`unknown quotation "${id}"`)
  return quote(quotation, story.language)
}

/** @throws as {@link showSource}. */
export function showSourceRecord(setting: Setting, id: string): SourceRecord {
  const source = setting.story.sources.get(id)
  if (!source) throw new Error(`unknown source "${id}"`)
  return record(source, setting)
}

/** The records of some sources, in the order of the story. */
export function showSources(setting: Setting, ids: ReadonlySet<string>): SourceRecord[] {
  return [...setting.story.sources.values()].filter(({ id }) => ids.has(id)).map((source) => record(source, setting))
}

function record(source: Source & { number: number }, setting: Setting): SourceRecord {
  const { story, addresses, words } = setting
  const { id, name, title, author, publisher, dateNote, kind, basis, interest, hedges, grade, url, archived } = source
  const names = (ids: readonly string[]) => ids.map((one) => showSource(setting, one))
  return {
    ...showSource(setting, id),
    title: title ?? name,
    by: [author, publisher].filter(Boolean).join(', '),
    date: source.date && formatDate(source.date, story.language),
    dateNote,
    read: howRead(source, story.language, words),
    kind: words.sourceKinds[kind],
    basis,
    interest,
    hedges,
    grade: `${grade.letter}. ${grade.reason}`,
    dependsOn: names(source.dependsOn),
    namedIn: names(source.namedIn),
    quotations: source.quotes.map((quotation) => quote(quotation, story.language)),
    url,
    archived,
    address: addresses.sourcePage(id),
  }
}

/** Of a source of which nothing was read, that and no more. */
function howRead({ extent, form, read }: Source, language: string, words: Words): string {
  if (extent === 'not read') return words.extents[extent]
  return words.howMuch(words.extents[extent], words.forms[form], read && formatDate(read, language))
}

function quote({ id, quote: words, speaker, said, at }: Quotation, language: string): ShownQuotation {
  return { id, quote: words, speaker, by: [speaker, said && formatDate(said, language), at].filter(Boolean).join(', ') }
}
