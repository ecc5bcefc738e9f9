import { expect, it } from 'vitest'
import { z } from 'zod'
import * as model from '../../model/nouns'
import { REFERENCES } from '../../model/read-entries'

/** What ids look like in the schemas: their pattern is the only one that allows hyphens between words. */
const ID = model.place.shape.id.def.checks?.[0]

/** The dotted paths of all fields of a schema that hold an id. */
function idPaths(schema: z.core.$ZodType, path: string[] = []): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return idPaths(schema.def.innerType, path)
  }
  if (schema instanceof z.ZodArray) return idPaths(schema.def.element, [...path, '*'])
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => idPaths(field as z.core.$ZodType, [...path, name]))
  }
  return schema instanceof z.ZodString && schema.def.checks?.[0] === ID ? [path.join('.')] : []
}

const schemas = {
  story: model.storyFile,
  source: model.source,
  place: model.place,
  route: model.routeProperties,
  event: model.event,
  statement: model.statement,
  claim: model.claim,
  contradiction: model.contradiction,
  term: model.term,
}

it.each(Object.entries(schemas))('every id that a %s names is looked up', (kind, schema) => {
  const own = ['id', 'quotes.*.id']
  const named = idPaths(schema).filter((path) => !own.includes(path))
  expect(named).not.toEqual([])
  expect(Object.keys(REFERENCES[kind] ?? {}).sort()).toEqual(named.sort())
})
