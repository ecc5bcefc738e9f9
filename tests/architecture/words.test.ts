import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { builder } from '../../components/words/en/builder'
import { documents } from '../../components/words/en/documents'
import { exercise } from '../../components/words/en/exercise'
import { presenter } from '../../components/words/en/presenter'
import { type Imports, readImports } from './read-imports'
import { findUnplaced } from './read-words'

const FOLDER = 'components/words/'
/** What an application of the browser brings with it, by the file in which it begins. */
const APPLICATIONS = {
  'components/presenter/presenter.tsx': ['exercise', 'presenter'],
  'components/embed/builder.tsx': ['builder'],
  'components/lesson/order-exercise.tsx': ['exercise'],
}
const REGISTRIES = ['builder-words', 'exercise-words', 'presenter-words', 'words-of'].map(
  (name) => `${FOLDER}${name}.ts`,
)

const imports = readImports(['app', 'components', 'model', 'scripts', 'tests'])
/** Files of a language: they stand in a folder of their own. */
const isOfLanguage = (file: string) => file.startsWith(FOLDER) && dirname(file) !== FOLDER.slice(0, -1)

it('the words of a language are handed down: only registries import them, and their type', () => {
  const users = [...imports].filter(([file, to]) => !isOfLanguage(file) && [...to].some(isOfLanguage))
  expect([...imports.keys()].filter(isOfLanguage)).toContain(`${FOLDER}en/documents.ts`)
  expect(users.map(([file]) => file).sort()).toEqual(
    [...REGISTRIES, `${FOLDER}words.ts`, 'tests/architecture/words.test.ts'].sort(),
  )
})

it('an application of the browser brings its own words and no others', () => {
  const built = readImports(['components', 'model'], { withTypes: false })
  for (const [application, own] of Object.entries(APPLICATIONS)) {
    const brought = [...reach(built, application)].filter(isOfLanguage)
    expect(brought.sort(), application).toEqual(own.map((name) => `${FOLDER}en/${name}.ts`))
  }
})

it('no key stands in two files of a language', () => {
  const keys = [documents, builder, exercise, presenter].flatMap((words) => Object.keys(words))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

it('of every text of the interface a line says where it stands', () => {
  const found = readdirSync(`${FOLDER}en`).map((name) => findUnplaced(readFileSync(`${FOLDER}en/${name}`, 'utf8')))
  expect(found.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(600)
  expect(found.flatMap(({ unplaced }) => unplaced)).toEqual([])
})

it('knows a text of which no line says so', () => {
  const words = (rest: string) =>
    `export const en = {\n  /** The bar. */\n  one: 'One',\n  two: 'Two',\n${rest}} as const`
  expect(findUnplaced(words('')).unplaced).toEqual([])
  expect(findUnplaced(words(`\n  three: 'Three',\n  four: { five: 'Five' },\n`)).unplaced).toEqual([
    'three',
    'four.five',
  ])
})

/** All files that come with one. */
function reach(imports: Imports, file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached
  reached.add(file)
  for (const to of imports.get(file) ?? []) reach(imports, to, reached)
  return reached
}
