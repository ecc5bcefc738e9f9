import { expect, it } from 'vitest'
import { arrangeStatements, levelNames } from '../../components/evidence/arrange-statements'
import { collectEvidence, documentsOf } from '../../components/evidence/collect-evidence'
import { layerSources } from '../../components/evidence/layer-sources'
import { reportAddress } from '../../components/evidence/report-address'
import { VISUAL_MODELS } from '../../components/stage/visuals/list'
import { wordsOf } from '../../components/words/words-of'
import { siteAddresses } from '../../model/addresses'
import { readStory } from '../../model/read-story'
import { readFixture } from '../fixture-story/read-fixture'
import { BROKEN_STORIES } from '../model/broken-stories'

const words = wordsOf('en')

const story = readFixture()
const files = collectEvidence(story)
const fileOf = (id: string) => files.find(({ claim }) => claim.id === id)

it('has every claim once, in the order of what it is about', () => {
  expect(files.map(({ claim }) => claim.id).sort()).toEqual([...story.claims.keys()].sort())
  const ids = files.map(({ claim }) => claim.id)
  expect(ids.indexOf('oil-rose-in-april')).toBeLessThan(ids.indexOf('talked-into-light'))
})

it('a document that a claim does not name is silent, and the others are counted', () => {
  const file = fileOf('talked-into-light')
  expect(documentsOf(story)[0]).toBe('marek-1936')
  expect(file?.stances).toHaveLength(5)
  expect(file?.stances[0]).toBe('contradicts')
  expect(file?.stances[3]).toBe('silent')
  const others = file?.claim.evidence.filter(({ source }) => !documentsOf(story).includes(source)) ?? []
  for (const stance of ['supports', 'reports', 'contradicts'] as const) {
    const count = file?.others.find((entry) => entry.stance === stance)?.count ?? 0
    expect(count, stance).toBe(others.filter(({ does }) => does === stance).length)
  }
})

it('can be found by the people who speak, by place and by year', () => {
  const facets = fileOf('talked-into-light')?.facets
  expect(facets?.person).toContain('harbour-master')
  expect(facets?.year).toEqual(expect.arrayContaining(['1891', '1906']))
  expect(facets?.source).toContain('marek-1936')
})

it('origins stand left of what repeats them, and no two share a place', () => {
  const graph = layerSources(story.sources)
  const layer = new Map(graph.nodes.map((node) => [node.id, node.layer]))
  expect(graph.edges.length).toBeGreaterThan(5)
  for (const { from, to } of graph.edges) expect(layer.get(from)).toBeGreaterThan(layer.get(to) ?? 99)
  const places = graph.nodes.map(({ layer, row }) => `${layer} ${row}`)
  expect(new Set(places).size).toBe(places.length)
  for (const { id, layer } of graph.nodes) if (layer === 0) expect(story.sources.get(id)?.dependsOn).toEqual([])
})

it('every dated statement has a place of its own in the chart, in the order of saying', () => {
  const { points } = arrangeStatements(story, 1104, 9)
  const dated = [...story.statements.values()].filter(({ said }) => said !== 'undated')
  expect(points).toHaveLength(dated.length)
  expect(new Set(points.map(({ said, rank }) => `${said} ${rank}`)).size).toBe(points.length)
  const at = (id: string) => points.find(({ statement }) => statement.id === id)
  const map = at('courier-on-the-jar')
  expect(map?.said).toBeGreaterThan(map?.happened ?? 9999)
  expect(at('columnist-1906')?.said).toBeGreaterThan((map?.said ?? 0) + 200)
  expect(new Date(at('columnist-1906')?.public ?? 0).toISOString()).toMatch(/^1906-05-31/)
})

it('a name stands lower than those whose leaders come down through it', () => {
  expect(
    levelNames([
      { at: 0, width: 50 },
      { at: 20, width: 50 },
      { at: 200, width: 50 },
    ]),
  ).toEqual([1, 0, 0])
})

it('an error is reported by a message that names claim, address and version, to the contact or to nobody', () => {
  const claim = fileOf('talked-into-light')?.claim
  if (!claim) throw new Error('no claim')
  const addresses = siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug)
  for (const contact of ['errors@example.org', undefined]) {
    const { protocol, pathname, searchParams } = new URL(reportAddress({ ...story, contact }, claim, addresses, words))
    expect([protocol, pathname]).toEqual(['mailto:', contact ?? ''])
    expect(searchParams.get('subject')).toContain(`talked-into-light, version ${story.version}`)
    expect(searchParams.get('body')).toContain('https://example.org/lamp-on-the-pier/evidence/#talked-into-light')
  }
})

it('a story without a ledger of its own has claims all the same', () => {
  const good = readStory('_good', { folder: BROKEN_STORIES, visuals: VISUAL_MODELS })
  expect(collectEvidence(good).map(({ stances }) => stances.length)).toEqual(
    [...good.claims].map(() => documentsOf(good).length),
  )
})
