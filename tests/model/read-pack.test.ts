import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Ids } from '../../model/ids'
import { formatProblem, Report } from '../../model/problems'
import { readPack } from '../../model/read-pack'
import { readYaml } from '../../model/read-yaml'

const GOOD = readFileSync('tests/fixture-story/lamp-on-the-pier/pack.yaml', 'utf8')
const SOURCES = new Map([
  ['harbour-log', { quotes: [{ id: 'long', quote: 'one two '.repeat(8) }] }],
]) as unknown as Parameters<typeof readPack>[1]['sources']
const TERMS = new Map([['the-baker', { kind: 'person' }]]) as unknown as Parameters<typeof readPack>[1]['terms']

function read(text: string) {
  const report = new Report()
  const pack = readPack(readYaml('pack.yaml', text, report), { sources: SOURCES, terms: TERMS }, new Ids(), report)
  return { pack, problems: report.sorted().map(formatProblem) }
}

describe('the pack of a story', () => {
  it('is read', () => {
    expect(read(GOOD).problems).toEqual([])
    expect(read(GOOD).pack?.map).toBe('a-flying-field')
  })

  it('need not be', () => {
    expect(read('')).toEqual({ pack: undefined, problems: [] })
  })

  it('names no colour', () => {
    expect(read(GOOD.replace('A bill for', 'A red bill for')).problems[0]).toMatch(
      /^pack\.yaml:19:\d+ +found "red", expected no colour/,
    )
    expect(read(GOOD.replace('A bill for', 'A bredbill for')).problems).toEqual([])
  })

  it('has at most 80 words on a card, and 15 in its quotation', () => {
    const fill = (field: string, count: number) => GOOD.replace(`${field}:`, `${field}: ${'word '.repeat(count)}`)
    expect(read(fill('    says', 40)).problems).toEqual([])
    expect(read(fill('    says', 54).replace('    read:', `    read: ${'word '.repeat(12)}`)).problems[0]).toContain(
      '97 words on a card',
    )
    expect(read(GOOD.replace('    key: Nearest', '    quotation: long\n    key: Nearest')).problems[0]).toContain(
      'found a quotation of 16 words, expected at most 15 on a card',
    )
  })

  it('has persons in its who is who', () => {
    const { problems } = read(GOOD.replace('person: the-baker', 'person: the-baker').replace(/$/, ''))
    expect(problems).toEqual([])
    const report = new Report()
    const terms = new Map([['the-baker', { kind: 'term' }]]) as unknown as typeof TERMS
    readPack(readYaml('pack.yaml', GOOD, report), { sources: SOURCES, terms }, new Ids(), report)
    expect(formatProblem(report.sorted()[0] as never)).toContain('found "the-baker", which is of the kind "term"')
  })
})
