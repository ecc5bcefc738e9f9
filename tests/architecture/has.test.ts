import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss from 'postcss'
import parse, { type Node, type Selector } from 'postcss-selector-parser'
import { expect, it } from 'vitest'

const sheets = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
)

/** Selectors in which something lies below or beside an element that is asked `:has()`: where they stand, and their last parts. */
const found: { where: string; last: readonly Node[] }[] = []
for (const sheet of sheets) {
  postcss.parse(readFileSync(sheet, 'utf8')).walkRules(({ selector, source }) => {
    for (const { nodes } of parse().astSync(selector).nodes) {
      const cut = nodes.findLastIndex(({ type }) => type === 'combinator')
      const asks = nodes.slice(0, Math.max(cut, 0)).some((node) => String(node).includes(':has('))
      if (asks) found.push({ where: `${sheet}:${source?.start?.line} ${selector}`, last: nodes.slice(cut + 1) })
    }
  })
}

/** Whether a class, an attribute or a kind of element stands in it. */
function isNamed(part: readonly Node[]): boolean {
  return part.some((node) => {
    if (node.type === 'pseudo' && [':is', ':where'].includes(node.value))
      return (node.nodes as Selector[]).every(({ nodes }) => isNamed(nodes))
    return ['class', 'attribute', 'tag', 'id', 'nesting'].includes(node.type)
  })
}

it('what lies below an element that is asked :has() is named: for a `*` there Chromium styles the whole map anew, always', () => {
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ last }) => !isNamed(last)).map(({ where }) => where)).toEqual([])
})
