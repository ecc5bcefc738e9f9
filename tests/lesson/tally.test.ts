import { expect, it } from 'vitest'
import { countTally, readWord } from '../../components/lesson/tally'

const letters = ['B', 'S', 'G', '?']

it('reads a word in small letters, with or without the card that has no date', () => {
  expect(readWord('sgb', letters)).toEqual({ word: 'SGB' })
  expect(readWord(' s?g b', letters)).toEqual({ word: 'SGB' })
})

it('says which letter is wrong, there twice or missing', () => {
  expect(readWord('sgx', letters)).toEqual({ wrong: 'X' })
  expect(readWord('ssg', letters)).toEqual({ wrong: 'S' })
  expect(readWord('sg', letters)).toEqual({ missing: 'B' })
})

it('counts thirty words as they were typed', () => {
  const said = Array.from({ length: 30 }, (_, place) => (place % 3 === 0 ? 'GSB' : 'SGB'))
  expect(countTally(said, ['G', 'S'])).toEqual({ total: 30, commonest: 'SGB', times: 20, first: 10 })
  expect(countTally([], ['G', 'S']).total).toBe(0)
})
