import type { z } from 'zod'
import { checkShape } from './check-shape'
import type { Ids, Kind } from './ids'
import type { Report, Where } from './problems'
import type { Path, YamlFile } from './read-yaml'

/**
 * The fields that hold ids of other entries, for each kind of entry; `*` stands for every entry of a list. A test
 * compares this table with the model.
 */
export const REFERENCES: Readonly<Record<string, Readonly<Record<string, readonly Kind[]>>>> = {
  story: {
    'corrections.*.where': ['scene', 'claim', 'event', 'source'],
    'cover.record.*': ['place', 'route'],
    'cover.recordNarrow.*': ['place', 'route'],
    'cover.told.*': ['place', 'route'],
    'cover.base.*': ['place', 'route'],
    'visuals.twoOrders.slips.*.event': ['event'],
    'visuals.twoOrders.slips.*.statement': ['statement'],
    'visuals.retelling.event': ['event'],
    'visuals.retelling.facts.*.claim': ['claim'],
    'visuals.retelling.tellings.*.statements.*': ['statement'],
    'visuals.whoKnew.*.statement': ['statement'],
  },
  source: { 'dependsOn.*': ['source'], 'namedIn.*': ['source'] },
  place: { source: ['source'] },
  route: { source: ['source'] },
  event: { place: ['place'], 'sources.*': ['source'] },
  statement: {
    place: ['place'],
    source: ['source'],
    'readIn.*': ['source'],
    event: ['event'],
    'claims.*.claim': ['claim'],
    quotation: ['quotation'],
  },
  claim: {
    place: ['place'],
    'evidence.*.source': ['source'],
    'evidence.*.restsOn.*': ['source'],
    'evidence.*.quotation': ['quotation'],
    'events.*': ['event'],
  },
  contradiction: { 'sides.*.source': ['source'], 'sides.*.quotation': ['quotation'] },
  term: { 'sources.*': ['source'] },
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The entries of a file before anything is checked, with their place in the list. */
export function* rawEntries(file: YamlFile): Generator<[index: number, entry: Record<string, unknown>]> {
  if (!Array.isArray(file.data)) return
  for (const [index, entry] of file.data.entries()) if (isRecord(entry)) yield [index, entry]
}

/** Where a value of the entry with that id stands. */
export function whereEntry(file: YamlFile, id: string, path: Path): Where {
  const [index = 0] = [...rawEntries(file)].find(([, entry]) => entry.id === id) ?? []
  return file.where([index, ...path])
}

/** Every value that a dotted path with `*` leads to, with its own path and with the value that holds it. */
function* follow(
  data: unknown,
  steps: readonly string[],
  path: Path,
  holder?: unknown,
): Generator<[Path, unknown, unknown]> {
  const [step, ...rest] = steps
  if (step === undefined) yield [path, data, holder]
  else if (step === '*' && Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* follow(item, rest, [...path, index], data)
  } else if (isRecord(data)) yield* follow(data[step], rest, [...path, step], data)
}

/** Notes every id that an entry names. Works on unchecked data, so that a wrong date hides no unknown id. */
export function noteReferences(kind: string, data: unknown, file: YamlFile, ids: Ids, base: Path = []): void {
  noteFields(REFERENCES[kind] ?? {}, data, file, ids, base)
}

/** Notes every id in the fields that `references` lists; `base` is the path of `data` in its file. */
export function noteFields(
  references: Readonly<Record<string, readonly Kind[]>>,
  data: unknown,
  file: YamlFile,
  ids: Ids,
  base: Path,
): void {
  for (const [field, kinds] of Object.entries(references)) {
    for (const [path, value, holder] of follow(data, field.split('.'), base)) {
      if (typeof value !== 'string') continue
      const beside = kinds.includes('quotation') && isRecord(holder) ? [holder.source, holder.readIn].flat() : []
      ids.use(
        kinds,
        value,
        file.where(path),
        beside.filter((source) => typeof source === 'string'),
      )
    }
  }
}

/** Reads one entry: its shape, its id, the ids that it names. Undefined when it does not fit its schema. */
function readEntry<T>(
  kind: Kind,
  schema: z.ZodType<T>,
  data: unknown,
  file: YamlFile,
  ids: Ids,
  report: Report,
  path: Path,
): T | undefined {
  if (isRecord(data) && typeof data.id === 'string') ids.define(kind, data.id, file.where([...path, 'id']))
  noteReferences(kind, data, file, ids, path)
  return checkShape(schema, data, file, report, path)
}

/** Reads a file that is a list of entries. An empty file is an empty list. */
export function readEntries<T extends { id: string }>(
  kind: Kind,
  schema: z.ZodType<T>,
  file: YamlFile,
  ids: Ids,
  report: Report,
): Map<string, T> {
  const entries = new Map<string, T>()
  if (file.data === null || file.data === undefined) return entries
  if (!Array.isArray(file.data)) {
    report.error(file.where(), `found one entry or text, expected a list of entries, each beginning with "- id:"`)
    return entries
  }
  for (const [index, data] of file.data.entries()) {
    const entry = readEntry(kind, schema, data, file, ids, report, [index])
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry)
  }
  return entries
}
