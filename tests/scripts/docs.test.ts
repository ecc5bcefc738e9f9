import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { NOUNS } from '../../model/nouns'
import { parseChapter } from '../../model/parse-chapter'
import { Report } from '../../model/problems'
import { attributesOf, TAG_NAMES } from '../../model/tags'
import { writeModel } from '../../scripts/docs/write-model'
import { writeSnippets } from '../../scripts/docs/write-snippets'
import { exampleOf, writeWriting } from '../../scripts/docs/write-writing'

it.each([
  ['docs/writing.md', writeWriting],
  ['docs/model.md', writeModel],
  ['.vscode/tags.code-snippets', writeSnippets],
])('%s is as the model has it; npm run docs writes it again', (file, write) => {
  expect(readFileSync(file, 'utf8')).toBe(write())
})

it.each(TAG_NAMES)('<%s> is written of with an example that can be read, and with all of its attributes', (name) => {
  const text = readFileSync('docs/writing.md', 'utf8')
  const section = text.split(`## \`<${name}>\``)[1]?.split('\n## ')[0] ?? ''
  expect(section).toContain(exampleOf(name))
  for (const attribute of Object.keys(attributesOf(name))) expect(section).toContain(`| \`${attribute}\` |`)
  const report = new Report()
  parseChapter('x.mdx', `---\ntitle: x\n---\n\n${exampleOf(name)}\n`, report)
  expect(report.problems).toEqual([])
})

it('every noun stands in the model, and the diagram names what claims rest on', () => {
  const text = readFileSync('docs/model.md', 'utf8')
  for (const noun of Object.keys(NOUNS)) expect(text).toContain(`| ${noun} |`)
  expect(text).toMatch(/claim }o--o\{ source : "evidence\.source/)
  expect(text).toMatch(/statement }o--\|\| source|statement }o--o\{ source/)
})
