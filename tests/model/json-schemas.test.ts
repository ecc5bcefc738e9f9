import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DESCRIBED, editorSettings, schemaName, writeJsonSchema } from '../../model/export/json-schemas'
import { listStories } from '../../model/read-story'
import { BROKEN_STORIES } from './broken-stories'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('schemas/', () => {
  it('has one file for each file of a story and no other', () => {
    expect(readdirSync(join(root, 'schemas')).sort()).toEqual(DESCRIBED.map(({ file }) => schemaName(file)).sort())
  })

  it.each(DESCRIBED)('is as the model has it: $file (npm run schemas)', (described) => {
    expect(read(`schemas/${schemaName(described.file)}`)).toBe(writeJsonSchema(described))
  })

  it('is tied to the files for editors', () => {
    expect(JSON.parse(read('.vscode/settings.json'))).toEqual(editorSettings(listStories(join(root, 'stories'))))
  })
})

describe('a schema', () => {
  const compile = (file: string) => {
    const described = DESCRIBED.find((one) => one.file === file)
    return new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(writeJsonSchema(described as never)))
  }

  it.each(DESCRIBED)('lets a good $file pass', ({ file, isShared }) => {
    const validate = compile(file)
    const whole = ['pack.yaml', 'look.yaml'].includes(file)
      ? 'tests/fixture-story/lamp-on-the-pier'
      : join(BROKEN_STORIES, '_good')
    const good = isShared ? 'stories' : whole
    expect(validate(parse(readFileSync(join(good, file), 'utf8'))) || validate.errors).toBe(true)
  })

  it('refuses a field that is misspelt and an id that is none', () => {
    const [event] = parse(readFileSync(join(BROKEN_STORIES, '_good/events.yaml'), 'utf8'))
    const validate = compile('events.yaml')
    expect(validate([{ ...event, plaec: 'x' }])).toBe(false)
    expect(validate([{ ...event, place: 'New Bridge' }])).toBe(false)
  })

  it('carries the words of every field', () => {
    const silent: string[] = []
    const walk = (node: { properties?: Record<string, object>; items?: object }, path: string): void => {
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        if (!('description' in field) && path.split('.').length < 2) silent.push(`${path}.${name}`)
        walk(field, `${path}.${name}`)
      }
      if (node.items && !Array.isArray(node.items)) walk(node.items, path)
    }
    for (const described of DESCRIBED) {
      if (described.file.endsWith('.yaml')) walk(JSON.parse(writeJsonSchema(described)), schemaName(described.file))
    }
    expect(silent).toEqual([])
  })
})
