import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const filesBelow = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
const read = (file: string) => readFileSync(file, 'utf8')

const styles = ['app', 'components'].flatMap((folder) => filesBelow(folder, '.css'))
const layers: string[] =
  read('app/styles/layers.css')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .match(/[\w-]+(?=[,;\s])/g) ?? []
/** Each import of one style sheet by another: who, whom, into which layer. */
const imports = styles.flatMap((file) =>
  [...read(file).matchAll(/@import "(\.[^"]+)"(?: layer\(([\w-]+)\))?/g)].map(([, to = '', layer]) => ({
    from: file,
    to: join(dirname(file), to),
    layer,
  })),
)
/** Style sheets in no layer: the order itself, the conditions, which PostCSS puts in, and what only the linter reads. */
const IN_NONE = ['app/styles/layers.css', 'app/styles/conditions.css', 'app/styles/given.css']
const isEntry = (file: string) => imports.some(({ from }) => from === file)

it('every style sheet with rules is put into a layer that layers.css names', () => {
  const layerOf = (file: string): (string | undefined)[] =>
    imports.filter(({ to }) => to === file).flatMap(({ layer, from }) => (layer ? [layer] : layerOf(from)))
  const found = styles
    .filter((file) => !isEntry(file) && !IN_NONE.includes(file))
    .filter((file) => {
      const its = layerOf(file)
      return its.length === 0 || its.some((layer) => layer === undefined || !layers.includes(layer))
    })
  expect(styles.length).toBeGreaterThan(30)
  expect(found).toEqual([])
})

it('a style sheet that imports others has no rules of its own, and is in one layer wherever it is imported', () => {
  expect(styles.filter(isEntry).filter((file) => /\{/.test(read(file)))).toEqual([])
  const layersOf = (file: string) =>
    new Set(imports.filter(({ to, layer }) => to === file && layer).map(({ layer }) => layer))
  expect(styles.filter((file) => layersOf(file).size > 1)).toEqual([])
})

it('code imports entries of app/styles only', () => {
  const found = ['app', 'components'].flatMap((folder) =>
    [...filesBelow(folder, '.ts'), ...filesBelow(folder, '.tsx')].flatMap((file) =>
      [...read(file).matchAll(/^import '([^']+\.css)'/gm)]
        .map(([, to = '']) => join(dirname(file), to))
        .filter((to) => !to.startsWith('app/styles/') || !isEntry(to))
        .map((to) => `${file} imports ${to}`),
    ),
  )
  expect(found).toEqual([])
})
