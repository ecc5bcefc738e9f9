import { expect, test } from 'vitest'
import type { Slide } from '../../components/presenter/deck'
import { findSlides } from '../../components/presenter/find-slides'

const slide = (id: string, sheet: number, number: number, title: string, description: string, short = '', rest = '') =>
  ({ id, sheet, number, title, description, text: { short, rest } }) as Slide
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

test('best first: a title, then what the room reads, then notes and descriptions', () => {
  const slides = [
    slide('a', 1, 1, 'Two days', '', '', 'Ask who put the lamp on the pier.'),
    slide('b', 1, 2, 'The long pier', ''),
    slide('c', 1, 3, 'A lamp', '', 'The lamp stood on the pier.'),
    slide('d', 1, 4, 'The lamp on the pier', ''),
    slide('e', 1, 5, 'The pier', '', 'No lamp.', 'on'),
  ]
  const found = (words: string) => findSlides({ ...deck, slides }, words).map(({ id }) => id)
  expect(found('lamp on the pier')).toEqual(['d', 'c', 'a', 'e'])
  expect(found('on the pier')).toEqual(['d', 'c', 'a', 'e'])
})

test('finds other spellings, accents or none, and with one mistake in a longer word where nothing has it as typed', () => {
  const slides = [
    slide('a', 1, 1, 'The keeper', '', '', 'Marek Mareck'),
    slide('b', 1, 2, 'Café', '', 'The harbour’s master'),
  ]
  const found = (words: string) => findSlides({ ...deck, slides }, words).map(({ id }) => id)
  expect(found('mareck')).toEqual(['a'])
  expect(found('cafe')).toEqual(['b'])
  expect(found('harbours')).toEqual(['b'])
  expect(['harbuor', 'harbor', 'harbouur', 'harbaur', 'hrbour'].map(found)).toEqual(Array(5).fill([]))
  expect(['habrours', 'harbors', 'harbourss', 'harbaurs'].map(found)).toEqual(Array(4).fill(['b']))
  expect(found('keepre')).toEqual(['a'])
  expect(found('cafa'), 'a short word is taken as it is').toEqual([])
})
