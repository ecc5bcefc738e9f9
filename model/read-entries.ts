import type { z } from 'zod'
import { checkShape } from './check-shape'
import { findReferences } from './find-references'
import type { Ids } from './ids'
import type { Kind } from './nouns/entry-kinds'
import type { Report, Where } from './problems'
import type { Path, YamlFile } from './read-yaml'

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

/** Notes every id that data names. */
export function noteReferences(
  schema: z.core.$ZodType,
  data: unknown,
  file: YamlFile,
  ids: Ids,
  base: Path = [],
): void {
  for (const { kinds, id, path, sources } of findReferences(schema, data, base)) {
    ids.use(kinds, id, file.where(path), sources)
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
  noteReferences(schema, data, file, ids, path)
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
