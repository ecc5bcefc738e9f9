import { expect, it } from 'vitest'
import { matchClaim, plainLetters } from '../../components/reader/match-claim'

const claim = {
  facets: new Map([
    ['place', ['selm', 'gorna']],
    ['ink', ['told']],
  ]),
  text: plainLetters('Erdoğan’s ships İn Selm'),
}
const ask = (facets: [string, string][], ...words: string[]) => matchClaim(claim, { facets: new Map(facets), words })

it('needs every value and every word that is asked for', () => {
  expect(ask([])).toBe(true)
  expect(ask([['place', 'gorna']], 'ships')).toBe(true)
  expect(
    ask([
      ['place', 'gorna'],
      ['ink', 'record'],
    ]),
  ).toBe(false)
  expect(ask([], 'ships', 'lamps')).toBe(false)
  expect(ask([['place', 'gor']])).toBe(false)
})

it('any is no demand, and accents and signs do not matter', () => {
  expect(ask([['place', '']])).toBe(true)
  expect(ask([], plainLetters("ERDOGAN'S"))).toBe(true)
  expect(ask([], plainLetters('in selm'))).toBe(true)
})
