import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readImports } from './read-imports'
import { findUnplaced } from './read-words'

const FOLDER = 'components/words/'
/** Files of `components/words/` that are no language: what words are, which there are, what is made of them, and pseudo-languages. */
const OF_ALL = ['words', 'words-of', 'languages', 'disguise', 'in-language', 'ink-words'].map(
  (name) => `${FOLDER}${name}.ts`,
)

it('the words of a language are handed down: only the registry imports them, and their type', () => {
  const imports = readImports(['app', 'components', 'model', 'scripts', 'tests'])
  const languages = [...imports.keys()].filter((file) => file.startsWith(FOLDER) && !OF_ALL.includes(file))
  const users = [...imports].filter(([, to]) => languages.some((language) => to.has(language))).map(([file]) => file)
  expect(languages).toContain(`${FOLDER}en.ts`)
  expect(users.sort()).toEqual([`${FOLDER}words-of.ts`, `${FOLDER}words.ts`])
})

it('of every text of the interface a line says where it stands', () => {
  const { unplaced, count } = findUnplaced(readFileSync(`${FOLDER}en.ts`, 'utf8'))
  expect(count).toBeGreaterThan(600)
  expect(unplaced).toEqual([])
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
