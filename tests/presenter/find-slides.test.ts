import { expect, test } from 'vitest'
import type { Slide } from '../../components/presenter/deck'
import { bestSlide, findSlides } from '../../components/presenter/find-slides'

const slide = (id: string, sheet: number, number: number, title: string, description: string) =>
  ({ id, sheet, number, title, description }) as Slide
const deck = {
  sheets: [
    { number: 1, name: 'Quay', title: '', handout: '' },
    { number: 2, name: 'Barges', title: '', handout: '' },
  ],
  slides: [
    slide('a', 1, 1, 'Two days', 'A map of the region'),
    slide('b', 2, 1, 'The long pier', 'Piers and breakwaters'),
    slide('c', 2, 12, 'April: more oil', 'The sea route'),
  ],
}
const found = (words: string) => findSlides(deck, words).map(({ id }) => id)

test('finds by title, sheet and description, all words wanted, in any case', () => {
  expect(found('PIER')).toEqual(['b'])
  expect(found('barges')).toEqual(['b', 'c'])
  expect(found('barges route')).toEqual(['c'])
  expect(found('quay route')).toEqual([])
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
    slide('a', 1, 1, 'Two days', 'The long pier and its barges'),
    slide('b', 2, 1, 'The long pier', 'Piers'),
  ]
  expect(bestSlide([first, second], 'the long pier ')?.id).toBe('b')
  expect(bestSlide([first, second], 'barges')?.id).toBe('a')
  expect(bestSlide([], 'x')).toBeUndefined()
})
