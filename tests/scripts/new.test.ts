import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readStory } from '../../model/read-story'
import { addCorrection } from '../../scripts/new/add-correction'
import { addEntry } from '../../scripts/new/add-entry'
import { NEW } from '../../scripts/new/kinds'
import { leftOf } from '../../scripts/new/left-of'
import { makeNew } from '../../scripts/new/make'

let root = ''
let folder = ''
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const story = () => readStory('good', { folder: root })
const make = (kind: string, values: Record<string, string>) => makeNew(kind, folder, values, '2026-02-03')
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'))
  folder = join(root, 'good')
  cpSync('tests/broken-stories/_good', folder, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const place = {
  id: 'mill',
  name: 'Mill: the old one',
  kind: 'building',
  at: '30.8,49.5',
  accuracy: '50',
  certainty: 'estimated',
  source: 'register-2015',
}

it('an entry is added at the end, and what stood there stays to the letter', () => {
  const before = read('places.yaml')
  make('place', place)
  expect(read('places.yaml').startsWith(before)).toBe(true)
  expect(story().places.get('mill')).toMatchObject({ name: 'Mill: the old one', at: [30.8, 49.5], accuracy: 50 })
})

it('a list, and what has several fields, are written as flags', () => {
  make('source', {
    id: 'letter-2016',
    name: 'Letter 2016',
    publisher: 'Town of Upstream',
    extent: 'whole',
    form: 'original',
    kind: 'official',
    basis: 'By the mayor.',
    interest: 'none known',
    grade: 'B: Near, but late: a year.',
  })
  make('claim', {
    id: 'carts-paid',
    says: 'Carts paid.',
    kind: 'record',
    by: 'The mayor',
    said: '2016',
    evidence: 'letter-2016:supports, register-2015:reports',
    standing: 'contested',
    verdict: 'Two sources.',
    wouldChange: 'A third.',
    events: 'bridge-opens',
  })
  expect(story().sources.get('letter-2016')?.grade).toEqual({ letter: 'B', reason: 'Near, but late: a year.' })
  expect(
    story()
      .claims.get('carts-paid')
      ?.evidence.map(({ source, does }) => [source, does]),
  ).toEqual([
    ['letter-2016', 'supports'],
    ['register-2015', 'reports'],
  ])
})

it('event, statement, term and route are read as they were given', () => {
  make('event', {
    id: 'mill-burns',
    date: '2015-06-02',
    place: 'upstream',
    title: 'The mill burns',
    what: 'It burns.',
    standing: 'firm',
    ground: 'The register.',
    sources: 'register-2015',
  })
  make('statement', {
    id: 'miller',
    speaker: 'A miller',
    said: 'undated',
    source: 'register-2015',
    claims: 'visitor-built:doubts',
    says: 'Not so.',
    meant: 'undated',
    remove: 'own words',
  })
  make('term', { id: 'toll', name: 'toll', kind: 'term', meaning: 'A fee.', sources: 'register-2015,song-2020' })
  make('route', {
    id: 'towpath',
    name: 'Towpath',
    kind: 'road',
    accuracy: '500',
    certainty: 'sketch',
    source: 'register-2015',
    line: '30.5,50.1 30.8,49.5',
  })
  const { events, statements, terms, routes } = story()
  expect([events.has('mill-burns'), statements.has('miller'), terms.get('toll')?.sources.length]).toEqual([
    true,
    true,
    2,
  ])
  expect([...routes.keys()]).toEqual(['river-road', 'meadow', 'towpath'])
})

it('a chapter is the next one, and a scene looks at its place', () => {
  make('chapter', { id: 'mill', sheet: 'Mill', title: 'The mill: later', deck: 'It came later.' })
  make('place', place)
  make('scene', {
    id: 'mill-stands',
    chapter: 'mill',
    title: 'The mill, at last, stands',
    date: '2015-06',
    place: 'mill',
    source: 'register-2015',
  })
  const [, mill] = story().chapters
  expect([mill?.number, mill?.head.title, mill?.scenes[0]?.camera?.center]).toEqual([
    2,
    'The mill: later',
    [30.8, 49.5],
  ])
  expect(read('chapters/02-mill.mdx')).toMatch(/<\/Scene>\n\n<HowSure>/)
})

it('a scene stands behind the one that is named, and its camera for narrow screens shows the width of the wide one', () => {
  make('place', place)
  const scene = { chapter: 'bridge', title: 'The mill', place: 'mill', source: 'register-2015', camera: '30.8 49.5 8' }
  const ids = () => story().chapters[0]?.scenes.map(({ id }) => id)
  const [first = '', ...others] = ids() ?? []
  make('scene', { ...scene, id: 'mill-stands', after: first })
  expect(ids()).toEqual([first, 'mill-stands', ...others])
  const mill = story().chapters[0]?.scenes.find(({ id }) => id === 'mill-stands')
  expect([mill?.cameraNarrow?.center, mill?.cameraNarrow?.zoom]).toEqual([[30.8, 49.5], 6.7])
  expect(() => make('scene', { ...scene, id: 'mill-falls', after: 'mill-stnds' })).toThrow(
    'found no scene "mill-stnds" in that chapter — did you mean "mill-stands"?',
  )
})

it('where entries are parted by an empty line, a new one is', () => {
  expect(addEntry('- id: a\n\n- id: b\n', { id: 'c' })).toBe('- id: a\n\n- id: b\n\n- id: c\n')
  expect(addEntry('- id: a\n- id: b\n', { id: 'c' })).toBe('- id: a\n- id: b\n- id: c\n')
})

it('what would break the story is not written', () => {
  const before = read('places.yaml')
  expect(() => make('place', { ...place, source: 'register-2016' })).toThrow(
    /unknown source "register-2016" — did you mean "register-2015"\?\nNothing was written\./,
  )
  expect(read('places.yaml')).toBe(before)
})

it('a correction comes first, raises the version and sets the day; the old wording is pointed at', () => {
  const said = make('correction', {
    where: 'bridge-opens',
    since: '1.0.0',
    was: 'The new bridge opens to carts.',
    now: 'The new bridge opens to carts and riders.',
    why: 'The register has both.',
  })
  const { version, updated, corrections } = story()
  expect([version, updated.text, corrections.map(({ date }) => date.text)]).toEqual([
    '1.0.1',
    '2026-02-03',
    ['2026-02-03', '2026-01-15'],
  ])
  expect(corrections[0]).toMatchObject({ where: 'bridge-opens', since: '1.0.0', why: 'The register has both.' })
  expect(said).toContain(`${join(folder, 'events.yaml')}:5`)
})

it('the day of an old wording is found as prose and as entries have it, unless the new wording keeps it', () => {
  const files = new Map([
    ['events.yaml', '- id: x\n  date: 2015-07-23T06:50\n  what: On 23 July.'],
    ['chapters/01.mdx', 'On 123 July.\nOn 23 July he landed, on 24 July he left.'],
  ])
  const said = (was: string, now: string) => leftOf(was, now, files)
  const head = '23 July stands in these lines too; see which mean the same day:'
  const none = 'The old wording stands nowhere any more.'
  expect(said('He came on 23 July 2015.', 'He came on 22 July 2015.')).toEqual([
    none,
    head,
    'events.yaml:2, 3',
    'chapters/01.mdx:2',
  ])
  expect(said('He came on 23 July 2014.', 'He came.')).toEqual([none, head, 'events.yaml:3', 'chapters/01.mdx:2'])
  expect(said('He came on 23 July.', 'He went on 23 July.')).toEqual([none])
  expect(said('Since 2015-07-23.', 'Since then.')).toContain('events.yaml:2')
})

it('the first correction opens the list', () => {
  const text = 'title: T # kept\nversion: 0.1.9\nupdated: 2026-01-01\ncorrections: []\n'
  expect(addCorrection(text, { date: '2026-02-03', where: 'x', was: 'a: b', now: 'c', why: 'd' }, '0.2.0')).toBe(
    'title: T # kept\nversion: 0.2.0\nupdated: 2026-02-03\ncorrections:\n  - date: 2026-02-03\n    where: x\n    was: "a: b"\n    now: c\n    why: d\n',
  )
})

it('a scene asks only for what it must have', () => {
  const required = NEW.scene?.fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)
  expect(required).toEqual(['id', 'title', 'chapter', 'source'])
})

it('a field of several parts says how they are written, and that is how they are read', () => {
  const says = (kind: string, field: string) => {
    const { says: what, written } = NEW[kind]?.fields.find(({ name }) => name === field) ?? {}
    return `${what} ${written}`
  }
  expect(says('source', 'grade')).toContain('Written as "letter: reason".')
  expect(says('claim', 'evidence')).toContain('Written as "source: does", several parted by commas')
  expect(says('claim', 'evidence')).toContain('"[{ source: …, does: …, ground: …, restsOn: …, quotation: … }]"')
  expect(says('place', 'at')).toContain('Written as longitude,latitude.')
  expect(says('claim', 'events')).toContain('Several are parted by commas.')
  expect(says('scene', 'camera')).toContain('longitude, latitude and zoom')
  expect(says('scene', 'camera')).toContain('Such as "30.5 39.2 5.1".')
})

it('every field of every kind says what it holds', () => {
  const silent = Object.values(NEW).flatMap(({ fields }) => fields.filter(({ says }) => says === ''))
  expect(silent.map(({ name }) => name)).toEqual([])
})
