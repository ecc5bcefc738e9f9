import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readIds } from '../../scripts/story-ids'
import { ID_SNIPPETS, writeIds } from '../../scripts/write-schemas'

const root = mkdtempSync(join(tmpdir(), 'ids-'))
const stories = join(root, 'stories')
const story = join(stories, 'good')
const written = (name: string) => readFileSync(join(root, '.vscode/ids/good', name), 'utf8')

beforeAll(() => {
  cpSync('tests/broken-stories/_good', story, { recursive: true })
  writeIds(stories, root)
})
afterAll(() => rmSync(root, { recursive: true }))

it('a field that names an entry offers the ids of the story, and refuses others', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(written('events.json')))
  const events = parse(readFileSync(join(story, 'events.yaml'), 'utf8'))
  expect(validate(events) || validate.errors).toBe(true)
  const { place } = JSON.parse(written('events.json')).items.properties
  expect(place.enum).toEqual(readIds(story).place)
  expect(validate([{ ...events[0], place: 'nowhere' }])).toBe(false)
})

it('a tag that names an entry offers the ids in its snippet', () => {
  const snippets = JSON.parse(readFileSync(join(root, ID_SNIPPETS), 'utf8'))
  const { source, claim } = readIds(story)
  expect(source.length).toBeGreaterThan(0)
  expect(snippets['Cite, good'].body[0]).toContain(`source="\${1|${source.join(',')}|}"`)
  expect(snippets['Claim, good'].body[0]).toContain(`|${claim.join(',')}|`)
  for (const { body } of Object.values<{ body: string[] }>(snippets)) expect(body.join('\n')).toContain('|')
})

it('what can be read of a broken story is offered, and nothing is written again that is the same', () => {
  writeFileSync(join(story, 'places.yaml'), '- id: one\n\tname: tab\n')
  expect(readIds(story).source.length).toBeGreaterThan(0)
  const before = written('glossary.json')
  writeIds(stories, root)
  expect(written('glossary.json')).toBe(before)
  expect(existsSync(join(root, '.vscode/ids/good/pack.json'))).toBe(true)
})
