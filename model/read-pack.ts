import type { z } from 'zod'
import { checkShape } from './check-shape'
import type { Ids } from './ids'
import type { Source, Term } from './nouns'
import { countWords } from './nouns/count-words'
import { pack } from './nouns/pack'
import type { Report } from './problems'
import { isRecord, noteReferences } from './read-entries'
import type { Path, YamlFile } from './read-yaml'

export type Pack = z.infer<typeof pack>

export const PACK_FILE = 'pack.yaml'
const LONGEST_QUOTATION = 15
/** Paper is black: a colour's name leads nowhere on it. */
const COLOUR = /\b(?:red|blue)\b/i

/** Reads what is printed for a lesson. Undefined when there is none, or when it does not fit. */
export function readPack(
  file: YamlFile,
  { sources, terms }: { sources: ReadonlyMap<string, Source>; terms: ReadonlyMap<string, Term> },
  ids: Ids,
  report: Report,
): Pack | undefined {
  if (file.data === undefined || file.data === null) return undefined
  noteReferences(pack, file.data, file, ids)
  for (const [path, text] of textsIn(file.data)) {
    const [colour] = COLOUR.exec(text) ?? []
    if (colour) report.error(file.where(path), `found "${colour}", expected no colour: the pack is printed in black`)
  }
  const read = checkShape(pack, file.data, file, report)
  for (const [index, { person }] of read?.people.entries() ?? []) {
    const kind = terms.get(person)?.kind
    if (kind === undefined || kind === 'person') continue
    report.error(
      file.where(['people', index, 'person']),
      `found "${person}", which is of the kind "${kind}", expected a person`,
    )
  }
  const quotes = new Map([...sources.values()].flatMap((source) => source.quotes.map(({ id, quote }) => [id, quote])))
  for (const [index, { quotation }] of read?.cards.entries() ?? []) {
    const count = countWords(quotes.get(quotation ?? '') ?? '')
    if (count <= LONGEST_QUOTATION) continue
    const where = file.where(['cards', index, 'quotation'])
    report.error(where, `found a quotation of ${count} words, expected at most ${LONGEST_QUOTATION} on a card`)
  }
  return read
}

function* textsIn(data: unknown, path: Path = []): Generator<[path: Path, text: string]> {
  if (typeof data === 'string') yield [path, data]
  else if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* textsIn(item, [...path, index])
  else if (isRecord(data)) for (const [name, item] of Object.entries(data)) yield* textsIn(item, [...path, name])
}
