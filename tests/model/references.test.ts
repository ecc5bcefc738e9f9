import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findReferences } from '../../model/find-references'
import { NOUNS } from '../../model/nouns'
import { anyId } from '../../model/nouns/basics'
import { quotationOf, REFERENCES, ref, refs } from '../../model/nouns/ref'

const ID = anyId.def.checks?.[0]

/** The dotted paths of all fields of a schema that hold an id and don't say of what. */
function silentIds(schema: z.core.$ZodType, path: string[] = []): string[] {
  if (REFERENCES.get(schema)) return []
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return silentIds(schema.def.innerType, path)
  }
  if (schema instanceof z.ZodArray) return silentIds(schema.def.element, [...path, '*'])
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => silentIds(field as z.core.$ZodType, [...path, name]))
  }
  return schema instanceof z.ZodString && schema.def.checks?.[0] === ID ? [path.join('.')] : []
}

/** Ids of the thing itself, and what is named within one file and held by its own check. */
const OWN = ['id', 'quotes.*.id', 'exercises.*.id', 'lessons.*.steps.*.exercise']

it.each(Object.entries(NOUNS))('every id that a %s names says of what', (_kind, schema) => {
  expect(silentIds(schema).filter((path) => !OWN.includes(path))).toEqual([])
})

it('an id that says nothing is noticed', () => {
  expect(silentIds(z.strictObject({ id: anyId, many: z.array(anyId.describe('x')).default([]) }))).toEqual([
    'id',
    'many.*',
  ])
})

describe('the ids in data', () => {
  const schema = z.strictObject({
    place: ref('place').optional().describe('One.'),
    drawn: refs('place', 'route').describe('Many.'),
    sides: z.array(z.strictObject({ source: ref('source'), quotation: quotationOf('source') })).default([]),
  })

  it('are found through lists and optional fields, also where the rest is wrong', () => {
    const data = { place: 'a', drawn: 'b  c', sides: [{ source: 'd', quotation: 'e' }, { source: 7 }, 'nothing'] }
    expect([...findReferences(schema, data, ['x'])]).toEqual([
      { kinds: ['place'], id: 'a', path: ['x', 'place'], sources: [] },
      { kinds: ['place', 'route'], id: 'b', path: ['x', 'drawn'], sources: [] },
      { kinds: ['place', 'route'], id: 'c', path: ['x', 'drawn'], sources: [] },
      { kinds: ['source'], id: 'd', path: ['x', 'sides', 0, 'source'], sources: [] },
      { kinds: ['quotation'], id: 'e', path: ['x', 'sides', 0, 'quotation'], sources: ['d'] },
    ])
  })

  it('are none where there is nothing', () => {
    expect([...findReferences(schema, undefined)]).toEqual([])
    expect([...findReferences(schema, { place: 3, sides: 'x' })]).toEqual([])
  })
})
