import { expect, test } from 'vitest'
import type { Slide } from '../../components/presenter/deck'
import { bestSlide, findSlides } from '../../components/presenter/find-slides'

const slide = (id: string, sheet: number, number: number, title: string, description: string) =>
  ({ id, sheet, number, title, description }) as Slide
const deck = {
  sheets: [
    { number: 1, name: 'Moscow', title: '', handout: '' },
    { number: 2, name: 'Tartus', title: '', handout: '' },
  ],
  slides: [
    slide('a', 1, 1, 'Two days', 'A map of the region'),
    slide('b', 2, 1, 'The harbour', 'Piers and breakwaters'),
    slide('c', 2, 12, 'June: more ships', 'The sea route'),
  ],
}
const found = (words: string) => findSlides(deck, words).map(({ id }) => id)

test('finds by title, sheet and description, all words wanted, in any case', () => {
  expect(found('HARBOUR')).toEqual(['b'])
  expect(found('tartus')).toEqual(['b', 'c'])
  expect(found('tartus route')).toEqual(['c'])
  expect(found('moscow route')).toEqual([])
})

test('finds by number, exactly', () => {
  expect(found('2.1')).toEqual(['b'])
  expect(found('2.12')).toEqual(['c'])
})

test('finds all for no words', () => {
  expect(found('  ')).toEqual(['a', 'b', 'c'])
})

test('a title goes before a description that has the same words', () => {
  const [first, second] = [
    slide('a', 1, 1, 'Two days', 'The harbour of Tartus'),
    slide('b', 2, 1, 'The harbour', 'Piers'),
  ]
  expect(bestSlide([first, second], 'the harbour ')?.id).toBe('b')
  expect(bestSlide([first, second], 'tartus')?.id).toBe('a')
  expect(bestSlide([], 'x')).toBeUndefined()
})
