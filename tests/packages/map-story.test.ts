import { execFileSync } from 'node:child_process'
import { createElement, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { loadMapStory, type MapStoryElement } from '../../packages/map-story/index.js'
import { MapStory } from '../../packages/map-story/react.js'

const props = {
  site: 'https://example.org/',
  story: 'a-story',
  chapter: 'one',
  layout: 'stepper',
  height: 420,
} as const

it('is packed with its wrappers and their types, and nothing else', { timeout: 60_000 }, () => {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: 'packages/map-story', encoding: 'utf8' })
  const [pack] = JSON.parse(said) as { files: { path: string }[]; size: number }[]
  const files = ['README.md', 'index.d.ts', 'index.js', 'package.json', 'react.d.ts', 'react.js', 'vue.d.ts', 'vue.js']
  expect(pack?.files.map(({ path }) => path).sort()).toEqual(files)
  expect(pack?.size).toBeLessThan(8000)
})

it('on a server loads nothing, and renders the element with its credit', async () => {
  await expect(loadMapStory(props.site)).resolves.toBeUndefined()
  const credit = createElement('a', { href: 'https://example.org/a-story/one/' }, 'A story')
  expect(renderToString(createElement(StrictMode, null, createElement(MapStory, props, credit)))).toBe(
    '<map-story story="a-story" chapter="one" layout="stepper" height="420"><a href="https://example.org/a-story/one/">A story</a></map-story>',
  )
})

it('asks for a site’s script once, and again after it could not be fetched', async () => {
  const scripts: { src?: string; onload?(): void; onerror?(): void; remove(): void }[] = []
  vi.stubGlobal('customElements', { get: () => undefined })
  vi.stubGlobal('document', {
    createElement: () => ({ remove: () => undefined }),
    head: { append: (script: (typeof scripts)[number]) => scripts.push(script) },
  })
  const first = loadMapStory('https://example.org/stories')
  expect(loadMapStory('https://example.org/stories/')).toBe(first)
  expect(scripts.map(({ src }) => src)).toEqual(['https://example.org/stories/embed.js'])
  scripts[0]?.onerror?.()
  await expect(first).rejects.toThrow('https://example.org/stories/embed.js could not be fetched')
  const second = loadMapStory('https://example.org/stories/')
  scripts[1]?.onload?.()
  await expect(second).resolves.toBeUndefined()
  vi.unstubAllGlobals()
})

it('has types that a TypeScript host can use', () => {
  // What does not fit is refused by the type check of this file.
  const listen = (element: MapStoryElement, told: string[]) => {
    element.addEventListener('scenechange', ({ detail }) => told.push(detail.scene))
    element.addEventListener('linkopen', ({ detail }) => told.push(detail.href))
    // @ts-expect-error a scene is named by its id
    element.goTo(3)
  }
  // @ts-expect-error the chapter is left out
  const without = () => createElement(MapStory, { site: '', story: 'a-story' })
  expect([listen.length, without.length]).toEqual([2, 0])
})
