import { parse } from 'csv-parse/sync'
import type { Row } from './row'

/** Names that spreadsheets use for our fields. */
const NAMES: Readonly<Record<string, string>> = {
  lat: 'latitude',
  lon: 'longitude',
  lng: 'longitude',
  long: 'longitude',
  headline: 'title',
  description: 'what',
  link: 'url',
}

/**
 * The rows of a table with a line of names at its head: commas, semicolons or tabs, as its first line has them.
 *
 * @param fields The fields of the kind that is read.
 * @throws Error in one line, when it is no such table.
 */
export function readTable(text: string, fields: readonly string[]): Row[] {
  const [head = ''] = text.split('\n', 1)
  const delimiter = [',', ';', '\t'].reduce((best, one) => (count(head, one) > count(head, best) ? one : best), ',')
  const options = { bom: true, columns: true, delimiter, info: true, skip_empty_lines: true, trim: true } as const
  let records: { info: { lines: number }; record: Record<string, string> }[]
  try {
    records = parse(text, options) as unknown as typeof records
  } catch (error) {
    throw new Error(`found no table: ${error instanceof Error ? error.message : error}`)
  }
  return records.map(({ info, record }) => toRow(info.lines, record, fields))
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}

function toRow(line: number, record: Readonly<Record<string, string>>, fields: readonly string[]): Row {
  const values: Record<string, string> = {}
  const left: string[] = []
  const position: Record<string, string> = {}
  for (const [column, text] of Object.entries(record)) {
    if (text === '') continue
    const plain = column.trim().toLowerCase()
    const field =
      fields.find((name) => name === column || name.toLowerCase() === plain) ?? NAMES[plain] ?? (plain || 'no name')
    if (field === 'longitude' || field === 'latitude') position[field] = text
    else if (fields.includes(field)) values[field] = text
    else left.push(`${column} "${text}"`)
  }
  const { longitude, latitude } = position
  if (fields.includes('at') && longitude !== undefined && latitude !== undefined) {
    values.at = `${longitude},${latitude}`
  } else left.push(...Object.entries(position).map(([name, text]) => `${name} "${text}"`))
  return { line, values, left }
}
