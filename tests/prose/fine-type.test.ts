import { expect, test } from 'vitest'
import { bindArticles } from '../../components/prose/fine-type'

test('an article stays with the word after it, other words do not', () => {
  expect(bindArticles('April to June: a plan, said later')).toBe('April to June: a\u00a0plan, said later')
  expect(bindArticles('An order without dates')).toBe('An\u00a0order without dates')
  expect(bindArticles('Palmyra fell')).toBe('Palmyra fell')
})
