import { expect, test } from 'vitest'
import { bindArticles, setFineType } from '../../components/prose/fine-type'

test('an article stays with the word after it, other words do not', () => {
  expect(bindArticles('March to May: a plan, told later')).toBe('March to May: a\u00a0plan, told later')
  expect(bindArticles('An hour without bells')).toBe('An\u00a0hour without bells')
  expect(bindArticles('Anna fell')).toBe('Anna fell')
})

test.each([
  ['on 24 July 2015', 'on 24\u00a0July 2015'],
  ['very unlikely (5–20 %)', 'very unlikely (5–20\u00a0%)'],
  ['some 400 km off', 'some 400\u00a0km off'],
  ['3 kmh', '3 kmh'],
])('what belongs together stays on one line: %s', (value, expected) => {
  expect(setFineType(value)).toBe(expected)
})

test('a control point stays with the word before it', () => {
  expect(setFineType('so it is. ', true)).toBe('so it is.\u00a0')
  expect(setFineType('so it is. ')).toBe('so it is. ')
})
