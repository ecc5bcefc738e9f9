import { compareDates, earliest, type HistoricalDate } from '../../model/dates'
import type { Claim, Statement } from '../../model/nouns'
import { originsOf } from '../../model/origins'
import type { Story } from '../../model/read-story'
import { visualData } from '../../model/visual'
import { ledgerModel } from '../stage/visuals/ledger/ledger-model'

/** What a source does to a claim; `silent` when it is not among the claim's evidence. */
export type Stance = Claim['evidence'][number]['does'] | 'silent'

/** A claim with everything of the story that belongs to it. */
export type ClaimFile = {
  claim: Claim
  /** The stance of each document of the ledger's head, in that order. */
  stances: Stance[]
  /** How many of the other sources do what, without those that are silent. */
  others: { stance: Stance; count: number }[]
  statements: Statement[]
  /** Ids of the sources on which those that support it rest in the end, each once. */
  origins: string[]
  /** What the filter asks for: ids, years as `2015`, the standing and the ink. */
  facets: Record<Facet, string[]>
}
export type Facet = 'ink' | 'standing' | 'place' | 'year' | 'person' | 'source'

const STANCES = ['supports', 'reports', 'contradicts'] as const

/**
 * The claims of a story in the order of what they are about: by their first event, those without one by the day on which
 * they were said, undated ones last.
 *
 * @param ids Those that are asked for; all of them when nothing is said.
 */
export function collectEvidence(story: Story, ids: Iterable<string> = story.claims.keys()): ClaimFile[] {
  const documents = documentsOf(story)
  const statements = [...story.statements.values()]
  const claims = [...ids].flatMap((id) => story.claims.get(id) ?? [])
  const files = claims.map((claim): ClaimFile => {
    const own = statements
      .filter((statement) => statement.claims.some((entry) => entry.claim === claim.id))
      .sort((a, b) => compareSaid(a.said, b.said))
    const others = claim.evidence.filter(({ source }) => !documents.includes(source))
    return {
      claim,
      stances: documents.map((id) => claim.evidence.find(({ source }) => source === id)?.does ?? 'silent'),
      others: STANCES.map((stance) => ({
        stance,
        count: others.filter(({ does }) => does === stance).length,
      })).filter(({ count }) => count > 0),
      statements: own,
      origins: originsOf(claim, story),
      facets: facetsOf(claim, own, story),
    }
  })
  return files.sort((a, b) => time(a.claim, story) - time(b.claim, story))
}

/** Ids of the documents across the head of the ledger. */
export function documentsOf(story: Story): string[] {
  return visualData(ledgerModel, story)?.sources ?? []
}

/** The event of which a statement speaks: its own, or else the first of the claims that it is about. */
export function eventOf(statement: Statement, story: Story) {
  const ids = [statement.event, ...statement.claims.map(({ claim }) => story.claims.get(claim)?.events[0])]
  return ids.map((id) => story.events.get(id ?? '')).find((event) => event !== undefined)
}

/** For `sort`: by the day of saying, undated ones last. */
export function compareSaid(a: Statement['said'], b: Statement['said']): number {
  if (a === 'undated' || b === 'undated') return Number(a === 'undated') - Number(b === 'undated')
  return compareDates(a, b)
}

/** ms since 1970; what has no beginning comes last. */
function time(claim: Claim, story: Story): number {
  const dates = claim.events.flatMap((id) => story.events.get(id)?.date ?? [])
  const times = dates.map(earliest).filter(Number.isFinite)
  if (times.length > 0) return Math.min(...times)
  return claim.said === 'undated' ? Number.MAX_SAFE_INTEGER : earliest(claim.said)
}

function facetsOf(claim: Claim, statements: readonly Statement[], story: Story): ClaimFile['facets'] {
  const events = claim.events.flatMap((id) => story.events.get(id) ?? [])
  const dates = [...events.map(({ date }) => date), ...(claim.said === 'undated' ? [] : [claim.said])]
  const speakers = [claim.by, ...statements.map(({ speaker }) => speaker)].join('\n')
  return {
    ink: [claim.kind],
    standing: [claim.standing],
    place: unique([claim.place, ...events.map(({ place }) => place)]),
    year: unique(dates.flatMap(yearsOf)),
    person: unique(personsIn(speakers, story)),
    source: unique([
      ...claim.evidence.map(({ source }) => source),
      ...statements.flatMap(({ source, readIn }) => [source, ...readIn]),
    ]),
  }
}

/** Every year that a date touches; of an open range only the end that is known. */
function yearsOf({ start, end }: HistoricalDate): string[] {
  const [first, last] = [start?.year ?? end?.year, end?.year ?? start?.year]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/** Ids of the people of the glossary whom a text names, by any of their spellings. */
function personsIn(text: string, story: Story): string[] {
  return [...story.terms.values()]
    .filter(({ kind, name, variants }) => kind === 'person' && [name, ...variants].some((word) => text.includes(word)))
    .map(({ id }) => id)
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values)].filter((value) => value !== undefined)
}
