import { expect, it } from 'vitest'
import { type HistoricalDate, parseDate } from '../../model/dates'
import { exportDate } from '../../model/export/export-dates'

const read = (text: string) => {
  const result = parseDate(text)
  if ('problem' in result) throw new Error(result.problem)
  return exportDate(result.date satisfies HistoricalDate)
}

it.each([
  ['2015-07-24', { from: '2015-07-24', to: '2015-07-24', precision: 'day' }],
  ['2015-02', { from: '2015-02-01', to: '2015-02-28', precision: 'month' }],
  ['2014', { from: '2014-01-01', to: '2014-12-31', precision: 'year' }],
  ['2015-07-24/2015-08', { from: '2015-07-24', to: '2015-08-31', precision: 'month' }],
  ['2015-07-24T01:30+03:00', { from: '2015-07-24', to: '2015-07-24', precision: 'minute' }],
])('%s means the days from its first to its last', (text, expected) => {
  expect(read(text)).toEqual({ edtf: text, about: false, unsure: false, ...expected })
})

it('an open side is missing, and about is said', () => {
  expect(read('2012/..')).toEqual({
    edtf: '2012/..',
    from: '2012-01-01',
    precision: 'year',
    about: false,
    unsure: false,
  })
  expect(read('-0043-03-15?')).toMatchObject({ from: '-000043-03-15', unsure: true, precision: 'day' })
  expect(read('2015-06~')).toMatchObject({ about: true })
})
