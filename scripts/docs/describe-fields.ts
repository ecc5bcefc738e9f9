import { z } from 'zod'
import type { Kind } from '../../model/nouns/entry-kinds'
import { REFERENCES } from '../../model/nouns/ref'
import { type Field, fieldsOf } from '../new/fields'

/** The fields of a schema as lines of a table, those within a field below it as `evidence.source`. */
export function fieldRows(schema: z.ZodObject, before = ''): string[] {
  return fieldsOf(schema).flatMap((field) => {
    const inner = insideOf(field.schema)
    const row = `| \`${before}${field.name}\` | ${field.isRequired ? 'yes' : ''} | ${cell(field)} |`
    return [row, ...(inner ? fieldRows(inner, `${before}${field.name}.`) : [])]
  })
}

function insideOf(schema: z.core.$ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodArray) return insideOf(schema.def.element)
  return schema instanceof z.ZodObject && Object.keys(schema.shape).length > 0 ? schema : undefined
}

/** What stands in a cell of a table may hold no upright stroke. */
export function cell({ says, schema }: Pick<Field, 'says' | 'schema'>): string {
  const kinds = referenceOf(schema)
  const names = kinds.length > 0 && !/\bids?\b/i.test(says) ? `The id of a ${kinds.join(' or a ')}.` : ''
  return [says, names].filter(Boolean).join(' ').replaceAll('|', '\\|') || 'See the fields below.'
}

function referenceOf(schema: z.core.$ZodType): readonly Kind[] {
  return REFERENCES.get(schema)?.kinds ?? []
}

/** What a kind of entry names: by which field, of which kinds, and whether many. */
export type Link = { field: string; kinds: readonly Kind[]; isMany: boolean; isRequired: boolean }

export function linksOf(schema: z.ZodObject, before = '', isMany = false): Link[] {
  return fieldsOf(schema).flatMap((field) => linksIn(field.schema, before + field.name, isMany, field.isRequired))
}

function linksIn(schema: z.core.$ZodType, field: string, isMany: boolean, isRequired: boolean): Link[] {
  const reference = REFERENCES.get(schema)
  if (reference)
    return [{ field, kinds: reference.kinds, isMany: isMany || !(schema instanceof z.ZodString), isRequired }]
  if (schema instanceof z.ZodArray) return linksIn(schema.def.element, field, true, isRequired)
  return schema instanceof z.ZodObject ? linksOf(schema, `${field}.`, isMany) : []
}
