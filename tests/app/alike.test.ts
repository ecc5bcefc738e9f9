import { existsSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { ALIKE, groupAlike, type Params, paramsForNext } from '../../app/alike'
import { MetadataTags } from '../../app/metadata-tags'

afterEach(() => vi.unstubAllEnvs())

const PAGES = ['a 1', 'a 2', 'b 1', 'a 3', 'a 4'].map((name): Params => {
  const [story = '', id = ''] = name.split(' ')
  return { story, id }
})
const alike = { route: '[story]/[id]', every: () => PAGES, kindOf: ({ story = '' }: Params) => story }
const names = (pages: Params[]) => pages.map(({ story, id }) => `${story} ${id}`)

it('leaves the first and the last of a kind to Next, and writes every other once', () => {
  const groups = groupAlike(alike)
  expect(groups.map(({ models }) => names(models))).toEqual([['a 1', 'a 4'], ['b 1']])
  expect(groups.map(({ others }) => names(others))).toEqual([['a 2', 'a 3'], []])
})

it('leaves all to Next in the preview', () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(names(paramsForNext(alike))).toEqual(['a 1', 'a 4', 'b 1'])
  vi.stubEnv('NODE_ENV', 'development')
  expect(paramsForNext(alike)).toEqual(PAGES)
})

it('names routes that there are, by the names of their folders', () => {
  for (const { route, every } of ALIKE) {
    expect(existsSync(`app/${route}/page.tsx`), route).toBe(true)
    const wanted = [...route.matchAll(/\[(\w+)\]/g)].map(([, name]) => name)
    for (const params of every().slice(0, 3)) expect(Object.keys(params).sort()).toEqual(wanted.sort())
  }
})

it('writes metadata, and refuses what it does not know', () => {
  const write = (metadata: object) => renderToStaticMarkup(createElement(MetadataTags, { metadata }))
  expect(write({ title: 'A & b', alternates: { types: { 'a/b': [{ url: '/x', title: 'X' }] } } })).toBe(
    '<title>A &amp; b</title><meta name="darkreader-lock" content="true"/><link rel="alternate" type="a/b" href="/x" title="X"/>',
  )
  expect(() => write({ keywords: 'a' })).toThrow('metadata has "keywords"')
  expect(() => write({ openGraph: { audio: '/a' } })).toThrow('metadata has "audio"')
})
