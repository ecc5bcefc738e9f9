import { parse } from 'yaml'
import { z } from 'zod'

/** A field of an entry as a flag takes it: what it holds, and how a flag is written where that is not plain. */
export type Field = { name: string; isRequired: boolean; says: string; written: string; schema: z.core.$ZodType }

/** The fields of a kind of entry, in the order in which they are written. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    isRequired: !isOptional(field),
    says: [(field as z.ZodType).description, choices(field)].filter(Boolean).join(' '),
    written: [example(field), writtenAs(field)].filter(Boolean).join(' '),
    schema: bare(field),
  }))
}

/** The example of a field, where its sentence has none. */
function example(field: z.core.$ZodType): string {
  const { description = '', examples } = (field as z.ZodType).meta() ?? {}
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined
  return first === undefined || description.includes('`') ? '' : `Such as "${first}".`
}

/** How a flag of several parts is written; nothing for one text. */
function writtenAs(schema: z.core.$ZodType): string {
  const inner = bare(schema)
  if (inner instanceof z.ZodTuple) return 'Written as longitude,latitude.'
  if (inner instanceof z.ZodObject) return `Written as "${partsOf(inner)}".`
  if (!(inner instanceof z.ZodArray)) return ''
  const one = inner.def.element
  if (!(one instanceof z.ZodObject)) return 'Several are parted by commas.'
  const names = Object.keys(one.shape).map((name) => `${name}: …`)
  return `Written as "${partsOf(one)}", several parted by commas; with all of its fields as YAML, "[{ ${names.join(', ')} }]".`
}

/** `source: does` */
function partsOf(schema: z.ZodObject): string {
  return requiredOf(schema).join(': ')
}

function requiredOf(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => (isOptional(field) ? [] : [name]))
}

/** What a schema takes, without what makes it optional. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
  return isWrapped ? bare(schema.def.innerType) : schema
}

function isOptional(schema: z.core.$ZodType): boolean {
  // What is read further has its default before that.
  if (schema instanceof z.ZodPipe) return isOptional(schema.def.in)
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
}

function choices(schema: z.core.$ZodType): string {
  const inner = bare(schema)
  return inner instanceof z.ZodEnum ? `One of ${inner.options.join(', ')}.` : ''
}

/**
 * What a flag says, as it is written into the file. Lists are parted by commas (`a,b`), the fields of what has several by colons
 * (`register-2015:supports`, `B: why`), coordinates are `longitude,latitude`; whatever else can be written as YAML.
 */
export function readValue(schema: z.core.$ZodType, text: string): unknown {
  if (schema instanceof z.ZodArray) {
    if (text.trim().startsWith('[')) return parse(text)
    return text.split(',').map((one) => readValue(schema.def.element, one.trim()))
  }
  if (schema instanceof z.ZodTuple) return text.replace(/[[\]]/g, '').split(',').map(Number)
  if (schema instanceof z.ZodObject) {
    if (text.trim().startsWith('{')) return parse(text)
    const names = requiredOf(schema)
    const parts = text.split(':')
    const last = names.length - 1
    return Object.fromEntries(
      names.map((name, index) => [name, (index < last ? parts[index] : parts.slice(last).join(':'))?.trim()]),
    )
  }
  if (schema instanceof z.ZodNumber) return Number(text)
  if (schema instanceof z.ZodBoolean) return text === 'true'
  return text
}
