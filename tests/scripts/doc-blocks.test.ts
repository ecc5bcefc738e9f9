import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { lookFile } from '../../model/nouns/look'

/** The documents for readers of this repository; records of decisions tell what was true on their day. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

/** Blocks of code of a document: their language, and what stands in them. */
function blocksOf(text: string): { language: string; code: string }[] {
  return [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }))
}

it.each(DOCUMENTS)('%s names only commands that there are, and what it shows as YAML or JSON can be read', (file) => {
  const text = readFileSync(file, 'utf8')
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
  for (const { language, code } of blocksOf(text)) {
    if (language === 'yaml') expect(parseDocument(code).errors, code).toEqual([])
    if (language === 'json') expect(() => JSON.parse(code), code).not.toThrow()
  }
})

it.each(DOCUMENTS)('%s links only to files that there are', (file) => {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  const linked = [...text.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)].map(([, path = '']) => path)
  expect(linked.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([])
})

it('the look that docs/look.md shows is one that a story can have', () => {
  const [first] = blocksOf(readFileSync('docs/look.md', 'utf8')).filter(({ language }) => language === 'yaml')
  expect(lookFile.parse(parseDocument(first?.code ?? '').toJS())).toHaveProperty('fonts')
})
