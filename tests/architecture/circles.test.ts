import { describe, expect, test } from 'vitest'
import { findCircles, foldersOf, importsOf, readImports } from './read-imports'

const imports = readImports(['app', 'components', 'model'])

describe('imports', () => {
  const files = findCircles(imports)
  const folders = findCircles(foldersOf(imports))

  test('no two files import each other, not even by types', () => {
    expect(files).toEqual([])
  })

  test('no two folders import each other, not even by types', () => {
    expect(folders).toEqual([])
  })

  test('are all found: types, late imports, types of modules, and what is passed on', () => {
    const text = `import type { A } from './a'
      import { type B, c } from './b'
      export * from './d'
      export type { E } from './e'
      const f = () => import('./f')
      let g: typeof import('./g')
      import 'package'`
    expect(importsOf('x.ts', text).sort()).toEqual(['./a', './b', './d', './e', './f', './g'])
  })

  test('a circle is found through a third, and one that is only entered is none', () => {
    const graph = new Map([
      ['entry', new Set(['a'])],
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['a', 'end'])],
      ['end', new Set<string>()],
    ])
    expect(findCircles(graph)).toEqual([['a', 'b', 'c']])
  })
})
