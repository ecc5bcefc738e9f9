import { expect, it } from 'vitest'
import { matchClaim, plainLetters } from '../../components/reader/match-claim'

const claim = {
  facets: new Map([
    ['place', ['moscow', 'tartus']],
    ['ink', ['told']],
  ]),
  text: plainLetters('Erdoğan’s ships İn Moscow'),
}
const ask = (facets: [string, string][], ...words: string[]) => matchClaim(claim, { facets: new Map(facets), words })

it('needs every value and every word that is asked for', () => {
  expect(ask([])).toBe(true)
  expect(ask([['place', 'tartus']], 'ships')).toBe(true)
  expect(
    ask([
      ['place', 'tartus'],
      ['ink', 'record'],
    ]),
  ).toBe(false)
  expect(ask([], 'ships', 'bombers')).toBe(false)
  expect(ask([['place', 'tart']])).toBe(false)
})

it('any is no demand, and accents and signs do not matter', () => {
  expect(ask([['place', '']])).toBe(true)
  expect(ask([], plainLetters("ERDOGAN'S"))).toBe(true)
  expect(ask([], plainLetters('in moscow'))).toBe(true)
})
