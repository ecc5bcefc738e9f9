import { expect, it } from 'vitest'
import { splitTitle } from '../../components/layouts/split-title'
import { foldStyle } from '../../components/page/fold'

const fold = (count: number) => Object.values(foldStyle(count))

it('a sheet of six is folded as it always was', () => {
  expect(fold(6)).toEqual([3, 1, 3, 1])
})

it('any number of parts fills its rows: the last part takes what is left', () => {
  for (let count = 1; count <= 40; count++) {
    const [folds = 0, lastFold = 0, columns = 0, last = 0] = fold(count)
    expect((count - 1 + lastFold) % folds, `${count} folds`).toBe(0)
    expect((count - 1 + last) % columns, `${count} in a list`).toBe(0)
    expect(columns).toBeLessThanOrEqual(3)
  }
})

it.each([
  ['The Coat by the Door', ['The Coat', 'by the Door']],
  ['A Lamp on the Pier', ['A Lamp', 'on the Pier']],
  ['Mariel', ['', 'Mariel']],
  ['Ships', ['', 'Ships']],
  ['Thirteen days of October', ['Thirteen days', 'of October']],
  ['Дом на набережной', ['Дом', 'на набережной']],
])('%s is two lines, none of which ends in a short word', (title, lines) => {
  expect(splitTitle(title)).toEqual(lines)
})
