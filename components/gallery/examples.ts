/** What the gallery shows in its components: invented, and none of it from a story. */
import { parseDate } from '../../model/dates'
import type { ShownClaimFile } from '../evidence/show-claim-file'
import type { ShownStatement } from '../evidence/show-statement'
import type { SheetEntry } from '../page/sheet-index'
import type { Chain } from '../prose/show-chain'
import type { ShownClaim, WeighedClaim } from '../prose/show-claim'
import type { ShownQuotation, SourceName, SourceRecord } from '../prose/show-source'
import { inkWords } from '../words/ink-words'
import { wordsOf } from '../words/words-of'

export const WORDS = wordsOf('en')
const inks = inkWords({}, WORDS)

/** @throws when it is no date. */
export function dateOf(text: string) {
  const result = parseDate(text)
  if ('problem' in result) throw new Error(result.problem)
  return result.date
}

export const REGISTER: SourceName = { id: 'register', number: 1, name: 'Register 1891', href: '#register' }
export const SONG: SourceName = {
  id: 'song',
  number: 12,
  name: 'A song with a name of some length, 1906',
  href: '#song',
}

export const QUOTATION: ShownQuotation = {
  id: 'opened',
  quote: 'opened to all carts in May',
  by: 'the town clerk, page 9',
  speaker: 'the town clerk',
}

export const RECORD: SourceRecord = {
  ...REGISTER,
  title: 'Register of works',
  by: 'Town of Upstream',
  date: 'May 1891',
  dateNote: 'the month only',
  kind: 'official',
  basis: 'The town’s own book of works, written at the time.',
  interest: 'His society owns the pier.',
  read: 'the whole, in the original; 10 January 2026',
  hedges: 'It gives no names.',
  grade: 'A. Written at the time by those who paid.',
  dependsOn: [],
  namedIn: [SONG],
  quotations: [QUOTATION],
  url: 'https://example.org/register',
  address: '#register',
}

export const TOLD: ShownClaim = {
  id: 'in-a-night',
  kind: 'told',
  label: inks.told.label,
  says: 'She built it in a night.',
  address: '#told',
}
export const ON_RECORD: ShownClaim = {
  id: 'in-may',
  kind: 'record',
  label: inks.record.label,
  says: 'It opened in May.',
  address: '#record',
}

export const WEIGHED: WeighedClaim = {
  ...ON_RECORD,
  verdict: 'The register gives the month.',
  likelihood: 'very likely',
  evidence: [
    { does: 'supports', source: REGISTER, quotation: QUOTATION.id },
    { does: 'contradicts', source: SONG },
  ],
}
export const WEIGHED_TOLD: WeighedClaim = {
  ...TOLD,
  verdict: 'The bridge stood before.',
  evidence: [{ does: 'supports', source: SONG }],
}

export const STATEMENT: ShownStatement = {
  id: 'singer',
  ink: 'told',
  speaker: 'A singer',
  says: 'A visitor built the bridge in one night.',
  said: dateOf('1906-05'),
  happened: dateOf('1891-05-24/1891-05-26'),
  quotation: QUOTATION,
  source: SONG,
  readIn: [REGISTER],
}

export const FILE: ShownClaimFile = {
  label: TOLD.label,
  claim: {
    ...TOLD,
    by: 'A song',
    said: 'undated',
    standing: 'denied',
    verdict: 'The bridge stood before.',
    likelihood: 'very unlikely',
    bestCase: 'She was an engineer.',
    wouldChange: 'A witness.',
    retold: 'Sung ever since.',
  },
  language: 'en',
  version: '1.0.0',
  facets: { ink: ['told'], standing: ['denied'], place: [], year: [], person: [], source: [] },
  place: 'Upstream',
  events: [{ id: 'opens', title: 'The bridge opens', date: dateOf('1891-05') }],
  chain: '#chain',
  grounds: [
    { does: 'supports', source: SONG, ground: 'Nobody who sang it was there.' },
    { does: 'contradicts', source: REGISTER, quotation: QUOTATION },
  ],
  origins: [SONG],
  statements: [{ ...STATEMENT, does: 'asserts' }],
  corrections: [
    {
      date: dateOf('2026-01-15'),
      where: 'in-a-night',
      claims: [],
      was: 'In two nights.',
      now: 'In a night.',
      why: 'The song has one night.',
    },
  ],
  row: '#row-in-a-night',
  embed: '#',
  embedRow: '#',
  report: 'mailto:errors@example.org',
}

export const CHAIN: Chain = {
  language: 'en',
  facts: 2,
  event: {
    title: 'The bridge opens',
    date: dateOf('1891-05'),
    place: 'Upstream',
    what: 'It opens.',
    sources: [REGISTER],
  },
  months: 5,
  links: [
    {
      who: 'A newspaper',
      date: dateOf('1891-10'),
      ink: 'record',
      statements: [{ id: 'a', says: 'It opened in May.', cited: [{ source: REGISTER }] }],
      fragments: [],
      turns: [
        { label: 'In May', ink: 'record', turn: 'first' },
        { label: 'In a night', ink: 'told', turn: 'none' },
      ],
      months: 175,
      isTorn: false,
      gap: { from: dateOf('1891-10'), to: dateOf('1906-05'), name: 'more than fourteen years' },
    },
    {
      who: 'A singer',
      date: dateOf('1906-05'),
      ink: 'told',
      place: 'Downstream',
      statements: [{ id: 'b', says: 'She built it in a night.', cited: [{ source: SONG }] }],
      fragments: ['Register 1891'],
      turns: [
        { label: 'In May', ink: 'record', turn: 'dropped' },
        { label: 'In a night', ink: 'told', turn: 'first' },
      ],
      months: 0,
      isTorn: true,
    },
    {
      who: 'A schoolbook',
      ink: 'told',
      statements: [{ id: 'c', says: 'Both are told.', cited: [{ source: SONG }] }],
      fragments: [],
      turns: [
        { label: 'In May', ink: 'record', turn: 'restored' },
        { label: 'In a night', ink: 'told', turn: 'kept' },
      ],
      months: 0,
      isTorn: false,
    },
  ],
}

export function sheets(count: number): SheetEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    slug: `part-${index + 1}`,
    number: index + 1,
    name: `Sheet ${index + 1}`,
    address: `#part-${index + 1}`,
  }))
}

export const ENTRIES = [
  {
    id: 'upstream',
    name: 'Upstream',
    text: 'City, 43.6° N 13.5° E, 24 May 1891, on record, good to 800 m',
    note: undefined,
    source: REGISTER,
  },
  {
    id: 'ferry',
    name: 'The ferry',
    text: 'Sea route, as told, a sketch',
    note: 'Drawn between two piers that no source joins.',
    source: SONG,
  },
]

export const QUESTIONS = {
  cited: [{ source: REGISTER, says: 'Town of Upstream, 1891. The town’s own book of works.' }],
  claims: [
    {
      id: 'in-a-night',
      kind: 'told',
      says: 'She built it in a night.',
      bestCase: 'The song is older than the bridge.',
      verdict: 'Nothing of the time says so.',
      wouldChange: 'A letter of that week.',
      evidence: [{ key: 'song', source: SONG, does: 'supports' }],
      address: '#in-a-night',
    },
  ],
} as const
