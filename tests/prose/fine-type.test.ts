import { expect, test } from 'vitest'
import { bindArticles, setFineType } from '../../components/prose/fine-type'

test('an article stays with the word after it, other words do not', () => {
  expect(bindArticles('April to June: a plan, said later')).toBe('April to June: a\u00a0plan, said later')
  expect(bindArticles('An order without dates')).toBe('An\u00a0order without dates')
  expect(bindArticles('Palmyra fell')).toBe('Palmyra fell')
})

test.each([
  ['on 24 July 2015', 'on 24\u00a0July 2015'],
  ['very unlikely (5–20 %)', 'very unlikely (5–20\u00a0%)'],
  ['some 400 km off', 'some 400\u00a0km off'],
  ['3 kmh', '3 kmh'],
])('what belongs together stays on one line: %s', (value, expected) => {
  const parent = { children: [{ type: 'text' as const, value }] }
  setFineType(parent)
  expect(parent.children[0]?.value).toBe(expected)
})
