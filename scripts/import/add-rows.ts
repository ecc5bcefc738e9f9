import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkShape } from '../../model/check-shape'
import { NOUNS } from '../../model/nouns'
import { KINDS } from '../../model/nouns/entry-kinds'
import { Report } from '../../model/problems'
import { addEntry, addFeature } from '../new/add-entry'
import { tryStory } from '../new/change-story'
import { readValue } from '../new/fields'
import { type Listed, NEW } from '../new/kinds'
import { idOf, type Row } from './row'

/** What became of some rows: ids that stand now, and lines of what could not be read. */
export type Imported = { added: string[]; refused: string[]; left: string[] }

type Entry = { row: Row; id: string; fields: Record<string, unknown> }

/**
 * Adds rows to a story as entries of a kind. A row that is wrong hides none that is right: it is refused with its line and the
 * reason, and the others are written.
 *
 * @param folder The folder of the story.
 * @param file The file that they come from, as the report names it.
 * @param given What a row is that does not say it, by field.
 */
export function addRows(
  kind: Listed | 'route',
  rows: readonly Row[],
  { folder, file, given }: { folder: string; file: string; given: Readonly<Record<string, string>> },
): Imported {
  const path = join(folder, KINDS[kind])
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const taken = new Set([...text.matchAll(/^\s*(?:- )?"?id"?: "?([a-z0-9-]+)/gm)].map(([, id]) => id))
  const report = new Report()
  let entries = rows.flatMap((row) => {
    const entry = toEntry(kind, row, given, taken)
    return isSound(kind, entry, file, report) ? [entry] : []
  })
  for (;;) {
    const whole = entries.reduce((so, { fields }) => add(kind, so, fields), text)
    const errors = entries.length > 0 ? tryStory(folder, path, whole) : []
    if (errors.length === 0) break
    const wrong = errors.flatMap(({ file: at, line, message }) => {
      const entry = at.endsWith(KINDS[kind]) ? entries.find(({ id }) => id === idAt(whole, line)) : undefined
      return entry ? [{ entry, message }] : []
    })
    if (wrong.length === 0) throw new Error(errors.map(({ message }) => message).join('\n'))
    for (const { entry, message } of wrong) report.error({ file, line: entry.row.line, column: 1 }, message)
    entries = entries.filter((entry) => !wrong.some((one) => one.entry === entry))
  }
  return {
    added: entries.map(({ id }) => id),
    refused: report.sorted().map(({ line, message }) => `${file}:${line}  ${message}`),
    left: rows.flatMap(({ line, left = [] }) => left.map((words) => `${file}:${line}  no field for ${words}`)),
  }
}

function toEntry(
  kind: Listed | 'route',
  row: Row,
  given: Readonly<Record<string, string>>,
  taken: Set<string | undefined>,
): Entry {
  const values: Record<string, unknown> = { ...given, ...row.values }
  const words = [values.id, values.name, values.title, values.says].find((one) => typeof one === 'string' && one !== '')
  const id = values.id === undefined || values.id === '' ? free(idOf(String(words ?? '')), taken) : String(values.id)
  taken.add(id)
  const fields = (NEW[kind]?.fields ?? []).flatMap(({ name, schema }): [string, unknown][] => {
    const value = name === 'id' ? id : values[name]
    if (value === undefined) return []
    return [[name, typeof value === 'string' ? readValue(schema, value) : value]]
  })
  const geometry = row.values.geometry === undefined ? [] : [['geometry', row.values.geometry]]
  return { row, id, fields: Object.fromEntries([...fields, ...geometry]) }
}

/** An id that nothing has: with a number behind it, where it is taken. */
function free(id: string, taken: ReadonlySet<string | undefined>): string {
  let number = 1
  while (taken.has(number === 1 ? id : `${id}-${number}`)) number += 1
  return number === 1 ? id : `${id}-${number}`
}

function isSound(kind: Listed | 'route', { row, fields }: Entry, file: string, report: Report): boolean {
  const where = () => ({ file, line: row.line, column: 1 })
  const { geometry, ...entry } = fields
  const missing = ([field]: readonly PropertyKey[]) =>
    `found no ${String(field)}, expected it in the file, or for all of them as --${String(field)}="…"`
  const schema: Parameters<typeof checkShape>[0] = NOUNS[kind]
  return checkShape(schema, entry, { where, whereField: where, missing }, report) !== undefined
}

function add(kind: Listed | 'route', text: string, { geometry, ...entry }: Record<string, unknown>): string {
  return kind === 'route' ? addFeature(text, { type: 'Feature', properties: entry, geometry }) : addEntry(text, entry)
}

/** The id of the entry that a line belongs to. */
function idAt(text: string, line: number): string | undefined {
  const above = text.split('\n').slice(0, line)
  const before = above.findLast((one) => /^\s*(- )?"?id"?: /.test(one))
  const feature = text
    .split('\n')
    .slice(line)
    .find((one) => /^\s*"id": /.test(one))
  const found = before ?? feature
  return found && /"?id"?: "?([a-z0-9-]+)/.exec(found)?.[1]
}
