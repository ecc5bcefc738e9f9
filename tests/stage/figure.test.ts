import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { drawFigure, type FigureOptions } from '../../components/stage/paper/figure'
import { listPicture } from '../../components/stage/picture/list-picture'
import { wordsOf } from '../../components/words/words-of'
import { shrinkScript } from '../../scripts/shrink-script'
import { readFixture } from '../fixture-story/read-fixture'
import { aMap } from './a-map'

const INLINE: FigureOptions = { width: 900, height: 700, form: 'wide', scheme: 'css', labels: 'text' }

describe('figure', () => {
  it('is at most 12 KB as gzip where it stands in the page', () => {
    expect(gzipSync(drawFigure(aMap(), INLINE)).length).toBeLessThanOrEqual(12 * 1024)
    const narrow = drawFigure(aMap(), { ...INLINE, width: 390, height: 430, form: 'narrow' })
    expect(gzipSync(narrow).length).toBeLessThanOrEqual(12 * 1024)
  })

  it('is well-formed XML: every attribute has a value, every id is there once', () => {
    const svg = drawFigure(aMap({ inset: { center: [35.87, 34.91], zoom: 13 } }), INLINE)
    const tags = svg.match(/<[a-zA-Z][^>]*>/g) ?? []
    expect(tags.length).toBeGreaterThan(100)
    expect(tags.filter((tag) => !/^<[a-zA-Z]+( [a-zA-Z0-9:-]+="[^"<]*")*\/?>$/.test(tag))).toEqual([])
    const ids = (svg.match(/ id="[^"]+"/g) ?? []).map((id) => id.slice(5, -1))
    expect(new Set(ids).size).toBe(ids.length)
    for (const used of svg.match(/(?<=url\(#)[^)]+|(?<=href="#)[^"]+/g) ?? []) expect(ids).toContain(used)
  })

  it('takes its colours from the page, or brings those of its scheme', () => {
    expect(drawFigure(aMap(), INLINE)).not.toMatch(/#[0-9A-F]{6}/i)
    expect(drawFigure(aMap(), { ...INLINE, scheme: 'light' })).toContain('--paper:#EDF0EB')
    expect(drawFigure(aMap(), { ...INLINE, scheme: 'dark' })).toContain('--paper:#151B1A')
  })

  it('can show what is before the routes are drawn, in the same place', () => {
    const [before, after] = [0, 1].map((progress) => drawFigure(aMap(), { ...INLINE, progress })) as [string, string]
    const drawn = (svg: string) => /class="m-route-record"[^>]* d="([^"]*)"/.exec(svg)?.[1]
    expect(drawn(before)).toBe('')
    expect(drawn(after)?.length).toBeGreaterThan(100)
    const basemaps = (svg: string) => svg.match(/data-sheet="[^"]*" transform="[^"]*"/g)
    expect(basemaps(before)).toEqual(basemaps(after))
  })

  it('says what must be done before letters can be outlined', () => {
    expect(() => drawFigure(aMap(), { ...INLINE, labels: 'outlined' })).toThrow('provide the outlines first')
  })

  it('can be read instead of seen', { timeout: 30_000 }, () => {
    const story = readFixture()
    const scene = story.chapters.flatMap(({ scenes }) => scenes).find(({ id }) => id === 'more-barges')
    if (!scene) throw new Error('the scene is gone')
    const list = listPicture(scene, story, wordsOf('en'))
    expect(list.find(({ id }) => id === 'selm')).toEqual({
      id: 'selm',
      name: 'Selm',
      text: 'City, 43.6°\u00a0N 13.5°\u00a0E, good to 800\u00a0m',
      here: '',
      known: 'City, 43.6°\u00a0N 13.5°\u00a0E, good to 800\u00a0m',
      source: 'sea-survey',
    })
    expect(list.find(({ id }) => id === 'tirm-narrows')?.here).toMatch(/April 1891, on record$/)
    expect(list.find(({ id }) => id === 'tirm-narrows')?.known).not.toContain('1891')
    expect(list.find(({ id }) => id === 'tirm-narrows')?.text).toMatch(
      /^Strait, 40.2°\u00a0N 19.0°\u00a0E, April 1891, on record/,
    )
    expect(list.find(({ id }) => id === 'barge-run')?.text).toMatch(/^Sea route, .*on record, schematic$/)
  })
})

describe('the map in the browser', () => {
  it('is at most 17.55 KB as gzip, and brings no projection library and no framework', {
    timeout: 60_000,
  }, async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: ['components/stage/map/mount-map.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      metafile: true,
      // Shared with the other visuals: it is on the page anyhow.
      external: ['framer-motion/*'],
    })
    const script = await shrinkScript(outputFiles[0]?.text ?? '', true)
    expect(gzipSync(script).length).toBeLessThanOrEqual(17.55 * 1024)
    expect(Object.keys(metafile.inputs).filter((file) => /node_modules|stories\//.test(file))).toEqual([])
  })
})
