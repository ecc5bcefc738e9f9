import { describe, expect, it } from 'vitest'
import { drawCount, listCount, signSize } from './draw-count'
import { countWords } from './words'

const row = (label: string, amount?: number) => ({ label, amount, source: 'log', unknown: amount === undefined })
const count = (per: number, ...rows: ReturnType<typeof row>[]) => ({
  scene: 'boats',
  unit: 'boats',
  per,
  sign: 'ship' as const,
  rows,
})
const words = countWords.en as NonNullable<(typeof countWords)['en']>
const draw = (data: ReturnType<typeof count>) => drawCount(data, words, 'en', () => 'The log')
const signs = (markup: string) =>
  [...markup.matchAll(/<i( class="one")? style/g)].reduce((sum, [, one]) => sum + (one ? 1 : 2), 0)

describe('a count', () => {
  it('has a sign for each unit, and none for a number that nobody gives', () => {
    expect(signs(draw(count(1, row('1889', 29), row('1890'), row('1891', 4))))).toBe(33)
  })

  it('cuts the last sign where the number ends in it', () => {
    const markup = draw(count(100, row('people', 1_250)))
    expect(signs(markup)).toBe(13)
    expect(markup).toContain('<i class="one" style="--i:12;--cut:50%"></i>')
  })

  it('hatches what is unknown and says so', () => {
    expect(draw(count(1, row('1890')))).toContain('<span class="ct-hatch"><i>no number read</i></span>')
  })

  it('draws smaller signs for larger numbers', () => {
    expect([7, 20, 100, 250, 350].map((amount) => signSize([row('a', amount)], 1))).toEqual([
      'few',
      'large',
      'middle',
      'small',
      'tiny',
    ])
    const five = ['a', 'b', 'c', 'd', 'e'].map((label) => row(label, 97))
    expect(signSize(five, 1)).toBe('small')
  })

  it('can be read instead of seen', () => {
    expect(listCount(count(1, row('1889', 29), row('1890')), words, 'en', () => 'The log')).toContain(
      '<li>1889: 29 (The log)</li><li>1890: no number read (The log)</li>',
    )
  })
})
