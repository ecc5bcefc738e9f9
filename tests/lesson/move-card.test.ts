import { expect, it } from 'vitest'
import { moveCard, wordOf } from '../../components/lesson/move-card'

it('moves a card by places, and not beyond the ends', () => {
  expect(moveCard(['A', 'B', 'C'], 'A', 1)).toEqual(['B', 'A', 'C'])
  expect(moveCard(['A', 'B', 'C'], 'A', 5)).toEqual(['B', 'C', 'A'])
  expect(moveCard(['A', 'B', 'C'], 'C', -5)).toEqual(['C', 'A', 'B'])
})

it('makes a word of the dated cards', () => expect(wordOf(['S', '?', 'G'])).toBe('SG'))
