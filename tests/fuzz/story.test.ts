import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BROKEN_STORIES, reportOf } from '../model/broken-stories'
import { LIMITS, RUNS } from './runs'

const FILES = [
  'story.yaml',
  'places.yaml',
  'events.yaml',
  'statements.yaml',
  'claims.yaml',
  'sources.yaml',
  'glossary.yaml',
  'routes.geojson',
  'chapters/01-bridge.mdx',
].filter((file) => {
  try {
    return readFileSync(join(BROKEN_STORIES, '_good', file)).length > 0
  } catch {
    return false
  }
})
/** What has broken readers of other programs. */
const NASTY = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{constructor.constructor("return process")()}',
  '{`a`}',
  'import x from "y"\n',
  '&a [*a, *a]',
  '!!js/function "x"',
  '<<: *x',
  '__proto__: {a: 1}',
  '\u0000',
  '\ud800',
  '\u202e',
  '"\\ud800"',
  '- '.repeat(300),
  '['.repeat(300),
  '{'.repeat(300),
  '> '.repeat(200),
  '*'.repeat(500),
  '<Scene '.repeat(50),
  '((((((((((((((((((((((a*)*)*)*',
  '\r\n\t',
  '---\n',
]
const file = fc.constantFrom(...FILES)
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  fc.string({ unit: 'binary', maxLength: 40 }),
)
/** A place in a file, 0 to 1, and how many letters are taken out there. */
const place = fc.double({ min: 0, max: 1, noNaN: true })
const change = fc.tuple(file, place, fc.nat(60), piece)

/** What the reader says of the good story with one change, and how long it took (ms). */
function readChanged([name, at, taken, put]: [string, number, number, string]) {
  const start = performance.now()
  const report = reportOf('_good', (folder) => {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')
    const index = Math.floor(at * text.length)
    writeFileSync(path, text.slice(0, index) + put + text.slice(index + taken))
  })
  return { report, took: performance.now() - start }
}

describe('whatever stands in a story', () => {
  test(`is read or refused with its place, within its time (${RUNS.story} changes)`, { timeout: LIMITS.test }, () => {
    fc.assert(
      fc.property(change, (one) => {
        const { report, took } = readChanged(one)
        for (const line of report.split('\n').filter(Boolean)) expect(line).toMatch(/^(warning: )?stories\/_good/)
        expect(took).toBeLessThan(LIMITS.one)
      }),
      { numRuns: RUNS.story },
    )
  })

  test.each(NASTY.slice(0, 5))('markup in a chapter is refused: %s', (markup) => {
    const text = readFileSync(join(BROKEN_STORIES, '_good/chapters/01-bridge.mdx'), 'utf8')
    const at = text.indexOf('share a river') / text.length
    expect(readChanged(['chapters/01-bridge.mdx', at + 1e-9, 0, markup]).report).toContain('chapters/01-bridge.mdx:')
  })

  test('a bomb of aliases and a field of ten megabytes end soon, and take little room', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`).join('\n')}\n`
    for (const put of [bomb, `long: "${'x'.repeat(10_000_000)}"\n`]) {
      const before = process.memoryUsage().heapUsed
      const { report, took } = readChanged(['events.yaml', 0, 0, put])
      expect(report).toContain('stories/_good/events.yaml:')
      expect(report.length).toBeLessThan(20_000)
      expect(took).toBeLessThan(LIMITS.one * 2)
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(500e6)
    }
  })
})
