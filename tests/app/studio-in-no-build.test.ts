import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PHASE_DEVELOPMENT_SERVER, PHASE_EXPORT, PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { afterEach, expect, it, vi } from 'vitest'

// JavaScript, which the type check does not read.
const { default: config }: { default(phase: string): { pageExtensions: string[] } } = await import(
  pathToFileURL(resolve('next.config.js')).href
)

afterEach(() => vi.unstubAllEnvs())

/** Every file below a folder that Next would make a page, a layout or a route of. */
const routesIn = (folder: string, extensions: readonly string[] = []) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => {
    const [name = '', ...rest] = (file.split('/').at(-1) ?? '').split('.')
    return ['page', 'layout', 'route'].includes(name) && extensions.includes(rest.join('.'))
  })

it('no build has the studio, not even one with the gallery', () => {
  for (const gallery of ['', '1']) {
    vi.stubEnv('GALLERY', gallery)
    for (const phase of [PHASE_PRODUCTION_BUILD, PHASE_EXPORT]) {
      const routes = routesIn('app', config(phase).pageExtensions)
      expect(routes.length).toBeGreaterThan(20)
      expect(routes.filter((route) => /studio/.test(route))).toEqual([])
    }
  }
})

it('the preview has it', () => {
  expect(routesIn('app/(studio)', config(PHASE_DEVELOPMENT_SERVER).pageExtensions)).toHaveLength(2)
})

it('nor has a build a route for what it writes without Next', () => {
  expect(routesIn('app/oembed', config(PHASE_PRODUCTION_BUILD).pageExtensions)).toEqual([])
  expect(routesIn('app/oembed', config(PHASE_DEVELOPMENT_SERVER).pageExtensions)).toHaveLength(1)
})
