import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readImports } from './read-imports'

const FILE = 'docs/life-of-a-scene.md'
const diagram = /```mermaid\n([\s\S]*?)```/.exec(readFileSync(FILE, 'utf8'))?.[1] ?? ''
const node = /(\w+)(?:\["([^"]+)"\])?/
const arrows = [...diagram.matchAll(new RegExp(`^ *${node.source} --> ${node.source}$`, 'gm'))]
const files = new Map([...diagram.matchAll(/(\w+)\["([^"]+)"\]/g)].map(([, name = '', file = '']) => [name, file]))

test('every arrow of the diagram is an import, and every line of it is read here', () => {
  const imports = readImports(['app', 'components', 'model'])
  expect(arrows.length).toBe(diagram.split('-->').length - 1)
  expect(arrows.length).toBeGreaterThan(15)
  const wrong = arrows
    .map(([, from = '', , to = '']) => [files.get(from) ?? from, files.get(to) ?? to] as const)
    .filter(([from, to]) => !imports.get(from)?.has(to))
    .map(([from, to]) => `${from} does not import ${to}`)
  expect(wrong).toEqual([])
})
