import { expect, it } from 'vitest'
import { readImports } from './read-imports'

const FOLDER = 'components/words/'
/** Files of `components/words/` that are no language: what words are, which there are, and what is made of them. */
const OF_ALL = ['words', 'words-of', 'languages', 'ink-words'].map((name) => `${FOLDER}${name}.ts`)

it('the words of a language are handed down: only the registry imports them, and their type', () => {
  const imports = readImports(['app', 'components', 'model', 'scripts', 'tests'])
  const languages = [...imports.keys()].filter((file) => file.startsWith(FOLDER) && !OF_ALL.includes(file))
  const users = [...imports].filter(([, to]) => languages.some((language) => to.has(language))).map(([file]) => file)
  expect(languages).toContain(`${FOLDER}en.ts`)
  expect(users.sort()).toEqual([`${FOLDER}words-of.ts`, `${FOLDER}words.ts`])
})
