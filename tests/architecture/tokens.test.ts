import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const filesBelow = (ending: RegExp) =>
  ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => ending.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
const styles = filesBelow(/\.css$/).join('\n')
const code = filesBelow(/(?<!\.test)\.tsx?$/).join('\n')

/** The names of properties at which a pattern's first group stands. */
const names = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))

it('every property that a style takes without another in its place is defined', () => {
  const defined = new Set([...names(styles, /(--[\w-]+)\s*:/g), ...names(code, /(--[\w-]+)/g)])
  const taken = names(styles, /var\((--[\w-]+)\)/g)
  expect(taken.size).toBeGreaterThan(50)
  expect([...taken].filter((name) => !defined.has(name))).toEqual([])
})

it('every token is used', () => {
  const tokens = names(readFileSync('app/styles/tokens.css', 'utf8'), /(--[\w-]+)\s*:/g)
  const used = names(styles + code, /var\((--[\w-]+)/g)
  expect(tokens.size).toBeGreaterThan(40)
  expect([...tokens].filter((name) => !used.has(name))).toEqual([])
})
