import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { directionOf } from '../../model/direction'
import { readSite } from '../../model/read-site'
import { listStories } from '../../model/read-story'

let folder = ''
const add = (slug: string) => {
  cpSync('tests/broken-stories/_good', join(folder, slug), { recursive: true })
  // Each its own story: no two may have one exercise.
  rmSync(join(folder, slug, 'lessons.yaml'), { force: true })
}
const write = (...lines: string[]) => writeFileSync(join(folder, 'site.yaml'), `${lines.join('\n')}\n`)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'))
  add('one')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('one story alone gives the site its name and its language', () => {
  const { name, language, stories } = readSite(folder)
  expect(name.length).toBeGreaterThan(0)
  expect([language, stories]).toEqual(['en', ['one']])
})

it('the order of the stories is said in the file, and what is not named there follows', () => {
  for (const slug of ['alpha', 'two', 'zulu']) add(slug)
  write('name: A folder of maps', 'language: en', 'stories: [two, one]')
  expect(readSite(folder)).toMatchObject({ name: 'A folder of maps', stories: ['two', 'one', 'alpha', 'zulu'] })
})

it('several stories without the file are refused, and a folder that begins with _ is no story', () => {
  add('_template')
  expect(listStories(folder)).toEqual(['one'])
  add('two')
  expect(() => readSite(folder)).toThrow(/site\.yaml:1:1 {2}found 2 stories and no site\.yaml/)
})

it('a folder that holds no story is named, and so is a site.yaml left in the middle of a merge, once', () => {
  mkdirSync(join(folder, 'bridges'))
  expect(() => readSite(folder)).toThrow(
    /^stories-\w+\/bridges:1:1 {2}found a folder without story\.yaml, expected one[^\n]*$/,
  )
  rmSync(join(folder, 'bridges'), { recursive: true })
  write('<<<<<<< HEAD', 'name: A', '=======', 'name: B', '>>>>>>> other')
  expect(() => readSite(folder)).toThrow(/^[^\n]*site\.yaml:1:1 {2}found the marks of an unfinished merge[^\n]*$/)
})

it('a story that is not there, one that is named twice and one that takes an address of the site are named', () => {
  add('embed')
  write('name: A folder of maps', 'language: en', 'stories: [onne, one, one]', 'order: none')
  expect(() => readSite(folder)).toThrow(/unknown field "order"/)
  write('name: A folder of maps', 'language: en', 'stories: [onne, one, one]')
  expect(() => readSite(folder)).toThrow(
    /embed:1:1 {2}found a story named "embed"[\s\S]*3:11 {2}unknown story "onne" — did you mean "one"\?\n.*3:22 {2}found story "one" again/,
  )
})

it('an exercise whose id another story has, too, is named with its line, and pages of the site are no stories', () => {
  for (const slug of ['two', 'accessibility', 'offline']) add(slug)
  write('name: A folder of maps', 'language: en')
  for (const [slug, ids] of [
    ['one', ['in-order']],
    ['two', ['of-its-own', 'in-order']],
  ] as const)
    writeFileSync(join(folder, slug, 'lessons.yaml'), `exercises:\n${ids.map((id) => `  - id: ${id}\n`).join('')}`)
  expect(() => readSite(folder)).toThrow(
    /accessibility:1:1 {2}found a story named[\s\S]*offline:1:1 {2}found a story named[\s\S]*two\/lessons\.yaml:3:9 {2}found exercise "in-order", which story "one" has, too/,
  )
})

it('a language runs as its script does', () => {
  expect(['en', 'fa', 'ar-SY', 'he', 'az', 'az-Arab', 'ru', 'ur'].map(directionOf)).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
    'ltr',
    'rtl',
  ])
})

it('the front is the story that is named, else the only one, and one that is not there is named with its line', () => {
  expect(readSite(folder).front).toBe('one')
  add('two')
  write('name: A folder of maps', 'language: en')
  expect(readSite(folder).front).toBeUndefined()
  write('name: A folder of maps', 'language: en', 'front: two')
  expect(readSite(folder).front).toBe('two')
  write('name: A folder of maps', 'language: en', 'front: twoo')
  expect(() => readSite(folder)).toThrow(/site\.yaml:3:8 {2}front: unknown story "twoo" — did you mean "two"\?/)
})
