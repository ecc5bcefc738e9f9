import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type AtRule } from 'postcss'
import parse, { type Node, type Selector } from 'postcss-selector-parser'
import { expect, it } from 'vitest'

/** Words of state: they say more of a class beside them, or of a part inside it, and have no home of their own. */
const STATES =
  'told record both before after within current next passed first none denied unknown filled settled wide open'.split(
    ' ',
  )
/** Classes that still have two homes. Nobody adds one; who gives one of them its home takes it out. */
const LEFT = `
  embed-sheet embed-stage stepped-slip embed-head embed-foot embed-cramped
  colophon end glossary-list gr how-sure ink-line ledger ledger-key ledger-standing m-bar m-degree m-label
  m-land m-place m-water presenter qr-code scene-picture sheet-links
  slide-picture source-links source-mark stamp stance term visual
  facing ledger-stance m-town source-number
`
  .split(/\s+/)
  .filter(Boolean)

const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !file.endsWith('plates.css'))
    .map((file) => join(folder, file)),
)

/** The files that style each class: in which it stands in the last part of a selector, the part that is styled. */
const homes = new Map<string, Set<string>>()
for (const file of files) {
  postcss.parse(readFileSync(file, 'utf8')).walkRules(({ selector, parent }) => {
    if (parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes') return
    for (const { nodes } of parse().astSync(selector).nodes)
      for (const name of classesOf(nodes)) homes.set(name, (homes.get(name) ?? new Set()).add(file))
  })
}

function classesOf(nodes: readonly Node[]): string[] {
  const last = nodes.slice(nodes.findLastIndex(({ type }) => type === 'combinator') + 1)
  return last.flatMap((node) => {
    if (node.type === 'class') return STATES.includes(node.value) ? [] : [node.value]
    const isChoice = node.type === 'pseudo' && [':is', ':where'].includes(node.value)
    return isChoice ? (node.nodes as Selector[]).flatMap((one) => classesOf(one.nodes)) : []
  })
}

it('a class is styled by one file; others give it custom properties, or style an attribute of the same element', () => {
  const twice = [...homes]
    .filter(([, its]) => its.size > 1)
    .map(([name, its]) => `${name}: ${[...its].sort().join(', ')}`)
  expect(homes.size).toBeGreaterThan(300)
  expect(twice.filter((line) => !LEFT.includes(line.slice(0, line.indexOf(':'))))).toEqual([])
})

it('what is listed as left has two homes still', () => {
  expect(LEFT.filter((name) => (homes.get(name)?.size ?? 0) < 2)).toEqual([])
})
