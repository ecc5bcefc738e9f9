import { z } from 'zod'
import type { Kind } from './nouns/entry-kinds'
import { REFERENCES } from './nouns/ref'
import type { Path } from './read-yaml'

/** An id that some data names: what it may name, where it stands, and for a quotation the sources that are named beside it. */
export type Found = { kinds: readonly Kind[]; id: string; path: Path; sources: readonly string[] }

/**
 * Every id that data names, by the metadata of its schema (`nouns/ref.ts`). Works on unchecked data, so that a wrong date
 * hides no unknown id.
 */
export function* findReferences(
  schema: z.core.$ZodType,
  data: unknown,
  path: Path = [],
  holder?: unknown,
): Generator<Found> {
  const reference = REFERENCES.get(schema)
  if (reference) {
    if (typeof data !== 'string') return
    const beside = reference.of?.flatMap((field) => (isRecord(holder) ? holder[field] : [])) ?? []
    const sources = beside.filter((source) => typeof source === 'string')
    for (const id of data.split(/\s+/).filter(Boolean)) yield { kinds: reference.kinds, id, path, sources }
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    yield* findReferences(schema.def.innerType, data, path, holder)
  } else if (schema instanceof z.ZodArray && Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* findReferences(schema.def.element, item, [...path, index], data)
  } else if (schema instanceof z.ZodObject && isRecord(data)) {
    for (const [name, field] of Object.entries(schema.shape as z.core.$ZodShape)) {
      yield* findReferences(field, data[name], [...path, name], data)
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
