import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { writeCsv } from '../../model/export/write-csv'

const columns = [
  { name: 'text', holds: '', of: (entry: { text?: string; number?: number }) => entry.text },
  { name: 'number', holds: '', of: (entry: { text?: string; number?: number }) => entry.number },
]
const roundTrip = (text: string) => {
  const [row]: { text: string }[] = parse(writeCsv(columns, [{ text }]), { bom: true, columns: true })
  return row?.text
}

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  '%j gets an apostrophe, so that no spreadsheet runs it',
  (text) => {
    expect(roundTrip(text)).toBe(`'${text}`)
  },
)

it.each(['a, b', 'say "so"', 'one\r\ntwo', 'one\ntwo', ' spaced ', 'Erdoğan – “so”', "it's"])(
  '%j comes back as it was',
  (text) => {
    expect(roundTrip(text)).toBe(text)
  },
)

it('a negative number stays a number, and nothing is an empty field', () => {
  expect(writeCsv(columns, [{ number: -35.5 }])).toBe('\uFEFFtext,number\r\n,-35.5\r\n')
})
