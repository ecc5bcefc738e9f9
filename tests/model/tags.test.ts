import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { attributesOf, TAG_NAMES, TAGS } from '../../model/tags'

const attributes = TAG_NAMES.flatMap((tag) =>
  Object.entries(attributesOf(tag)).map(([name, schema]) => ({ tag, name, schema })),
)

describe('the table of tags', () => {
  it('knows attributes', () => expect(attributes.length).toBeGreaterThan(20))

  it.each(TAG_NAMES)('<%s> says what it is for', (name) => expect(TAGS[name].says).toMatch(/^[A-Z].*[.”"]$/))

  it.each(attributes)('<$tag $name> says what it holds, with an example that fits', ({ schema }) => {
    const { description, examples } = z.globalRegistry.get(schema) ?? {}
    expect(description).toMatch(/\.$/)
    const [example] = Array.isArray(examples) ? examples : []
    expect(z.safeParse(schema, example), String(example)).toMatchObject({ success: true })
    expect(example).toBeTypeOf('string')
  })
})
