import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { idOf, type Row } from './row'

type Name = { family?: string; given?: string; literal?: string }
type Day = { raw?: string; 'date-parts'?: readonly (readonly (number | string)[])[] }
/** A record as CSL-JSON has it, as far as a source here has fields for it. */
type Reference = {
  id?: string | number
  type?: string
  title?: string
  author?: Name[] | undefined
  issued?: Day
  publisher?: string
  URL?: string
  DOI?: string
  language?: string
  [field: string]: unknown
}

/** What sources of a type are here; `report` for the others. */
const KINDS: Readonly<Record<string, string>> = {
  'article-journal': 'analysis',
  book: 'analysis',
  chapter: 'analysis',
  thesis: 'analysis',
  dataset: 'data',
  map: 'data',
  entry: 'reference',
  'entry-encyclopedia': 'reference',
  'entry-dictionary': 'reference',
  legislation: 'official',
  legal_case: 'official',
  bill: 'official',
  treaty: 'official',
  interview: 'tape',
  motion_picture: 'tape',
  broadcast: 'tape',
}
/** Fields that a source takes, and those that say nothing of it. */
const TAKEN =
  /^(id|type|title|author|issued|publisher|container-title|URL|DOI|language|citation-key|citation-label|_graph|source)$/

/**
 * The records of a list of references in BibTeX, RIS or CSL-JSON as sources. Nothing is said of what a record can't know: how
 * much of it was read, and how far it can be relied on.
 *
 * @throws Error in one line, when it is none of the three.
 */
export function readReferences(text: string): Row[] {
  let references: Reference[]
  try {
    references = new Cite(text).format('data', { format: 'object' }) as Reference[]
  } catch {
    throw new Error('found no list of references, expected BibTeX, RIS or CSL-JSON, with every bracket closed')
  }
  const authors = authorsOfRis(text)
  return references.map((reference, index) => ({
    line: index + 1,
    values: Object.fromEntries(
      Object.entries(sourceOf({ author: authors[index], ...reference })).filter(([, value]) => value !== undefined),
    ),
    left: Object.entries(reference)
      .filter(([field, value]) => !TAKEN.test(field) && value !== undefined)
      .map(([field, value]) => `${field} ${JSON.stringify(value)}`),
  }))
}

/** The `AU` lines of each record of RIS: citation-js leaves them out of newspapers and others. */
function authorsOfRis(text: string): Name[][] {
  if (!/^TY {2}- /m.test(text)) return []
  const records = text.split(/^TY {2}- /m).slice(1)
  return records.map((record) =>
    [...record.matchAll(/^(?:AU|A1) {2}- ([^,\r\n]+)(?:, *([^\r\n]*))?/gm)].map(([, family = '', given]) =>
      given ? { family, given } : { literal: family.trim() },
    ),
  )
}

function sourceOf(reference: Reference): Record<string, string | undefined> {
  const { id, type = '', title, author = [], issued, publisher, URL: address, DOI, language } = reference
  const names = author.map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '))
  const date = dayOf(issued)
  const holder = typeof reference['container-title'] === 'string' ? reference['container-title'] : undefined
  const first = author[0]?.family ?? author[0]?.literal ?? publisher ?? holder ?? title ?? ''
  const year = date?.slice(0, 4)
  // citation-js makes up an id for a record without one.
  const key = id === undefined || /^temp_id/.test(String(id)) ? `${first} ${year ?? ''}` : String(id)
  return {
    id: idOf(key),
    name: [first, year].filter(Boolean).join(' ').slice(0, 60),
    publisher: holder ?? publisher,
    author: names.length > 0 ? names.join(', ') : undefined,
    title,
    date,
    url: address ?? (DOI && `https://doi.org/${DOI}`),
    language,
    kind: KINDS[type] ?? 'report',
  }
}

/** `2015-07`, as far as it is known. */
function dayOf(day: Day | undefined): string | undefined {
  if (!day) return undefined
  const parts = day['date-parts']?.[0] ?? day.raw?.match(/^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/)?.slice(1) ?? []
  const known = parts.filter((part) => part !== undefined && part !== '').map(String)
  return known.length > 0 ? known.map((part) => part.padStart(2, '0')).join('-') : undefined
}
