import { expect, it } from 'vitest'
import { measureProse, sentencesOf } from '../../model/measure-prose'
import { readStory } from '../../model/read-story'
import { BROKEN_STORIES } from './broken-stories'

it('tells sentences apart by stops before capitals and figures, not within words and times', () => {
  expect(
    sentencesOf('At 6:50 p.m. he came. “Who?” she asked. “He.” 17 left, by No. 5 and all … and so on. Ends'),
  ).toEqual([
    'At 6:50 p.m. he came.',
    '“Who?” she asked.',
    '“He.”',
    '17 left, by No.',
    '5 and all … and so on.',
    'Ends',
  ])
})

it('measures a chapter without its short texts, its notes and its descriptions', () => {
  const [chapter] = readStory('_good', { folder: BROKEN_STORIES }).chapters
  const measure = measureProse(chapter?.parts ?? [])
  // Two towns share a river. | The bridge … register. | Any cart could cross. | A song tells … | It opened in May. | That it …
  expect(measure).toMatchObject({ words: 44, sentences: 6, marks: 4 })
  expect(measure.mean).toBeCloseTo(44 / 6)
  expect(measure.longest).toBe('The bridge “opened to all carts in May”, says the register.')
})

it('gives easier prose a lower grade', () => {
  const grade = (value: string) =>
    measureProse([
      { kind: 'passage', tags: [], body: [{ type: 'paragraph', children: [{ type: 'text', value, where: WHERE }] }] },
    ]).grade
  // 6 words, 7 syllables: 0.39 × 6 + 11.8 × 7 / 6 − 15.59.
  expect(grade('The cat sat on the table.')).toBeCloseTo(0.39 * 6 + (11.8 * 7) / 6 - 15.59)
  expect(grade('Considerable administrative difficulties notwithstanding.')).toBeGreaterThan(20)
})

const WHERE = { file: 'a', line: 1, column: 1 }
