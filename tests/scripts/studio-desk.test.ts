import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStory } from '../../components/open-story'
import { Desk } from '../../scripts/studio/desk'
import { findPlaces } from '../../scripts/studio/find-places'
import { FIXTURE_STORY } from '../fixture-story/read-fixture'

let root = ''
let stories = ''
let desk: Desk
const path = (file: string) => join(stories, FIXTURE_STORY, file)
const read = (file: string) => readFileSync(path(file), 'utf8')
const CHAPTER = 'chapters/02-barges.mdx'
const storm = { story: FIXTURE_STORY, chapter: 'barges', scene: 'the-storm' }
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'))
  stories = join(root, 'stories')
  cpSync('tests/fixture-story', stories, { recursive: true })
  desk = new Desk(stories, root)
})
afterEach(() => rmSync(root, { recursive: true }))

it('a scene comes with its file, its line, its map and what its words ask of readers', () => {
  const scene = desk.scene(storm)
  expect(scene).toMatchObject({ file: `stories/${FIXTURE_STORY}/${CHAPTER}`, isMap: true, sentences: 2 })
  expect(read(CHAPTER).split('\n')[scene.line - 1]).toContain('id="the-storm"')
  expect(scene.map?.wide?.zoom).toBe(6.2)
  expect(scene.mean * scene.sentences).toBeCloseTo(scene.words)
})

it('cameras are written in their place, and nothing else of the file changes', () => {
  const before = read(CHAPTER)
  expect(desk.setCamera({ ...storm, camera: '15.9 43.1 6.4', cameraNarrow: '15.9 43 5.5' })).toHaveProperty('said')
  expect(read(CHAPTER)).toBe(
    before.replace(
      'camera="15.6 43.2 6.2" cameraNarrow="15.6 43.2 5.4"',
      'camera="15.9 43.1 6.4" cameraNarrow="15.9 43 5.5"',
    ),
  )
  expect(read(CHAPTER)).not.toBe(before)
})

it('a camera that the check refuses is taken back, with the line and the reason', () => {
  const before = read(CHAPTER)
  const answer = desk.setCamera({ ...storm, camera: '15.9 43.1 21' })
  expect(answer).toHaveProperty('problems.0.file', `stories/${FIXTURE_STORY}/${CHAPTER}`)
  expect(JSON.stringify(answer)).toContain('expected at most')
  expect(read(CHAPTER)).toBe(before)
})

it('a note keeps its other attributes where its side is written', () => {
  const scene = { ...storm, scene: 'march-to-may' }
  expect(desk.scene(scene).notes.map(({ moves }) => moves)).toEqual(['nothing', 'along', 'nothing'])
  expect(desk.setNote({ ...scene, index: 1, along: '0.35', side: 'below' })).toHaveProperty('said')
  expect(read(CHAPTER)).toContain(
    '<MapNote at="selm" radius="40" along="0.35" ink="base" side="below">40 km round Selm.</MapNote>',
  )
  expect(desk.setNote({ ...scene, index: 9, side: 'below' })).toEqual({ refused: expect.stringContaining('note 10') })
})

const route = {
  id: 'new-run',
  name: 'The new run',
  kind: 'sea route',
  accuracy: '5000',
  certainty: 'sketch',
  source: 'harbour-log',
  line: '18.4,40.6 16.1,42.9 14.3,43.8',
}

it('what is drawn is written as npm run new writes it, and named in the scene', () => {
  const before = read(CHAPTER)
  const drawn = { ...storm, as: 'record', id: route.id } as const
  expect(desk.add({ story: FIXTURE_STORY, kind: 'route', values: route, drawn }, '2026-02-03')).toMatchObject({
    said: [expect.stringContaining('routes.geojson'), expect.stringContaining('the-storm')],
  })
  expect(read(CHAPTER)).toBe(before.replace('record="oska"', 'record="oska new-run"'))
  const story = openStory(FIXTURE_STORY, stories).routes
  expect(story.get('new-run')?.geometry.coordinates).toHaveLength(3)
}, 60_000)

it('without an accuracy nothing is written, and the answer names the field', () => {
  const { accuracy: _, ...values } = route
  const before = read('routes.geojson')
  const answer = desk.add({ story: FIXTURE_STORY, kind: 'route', values }, '2026-02-03')
  expect(JSON.stringify(answer)).toContain('accuracy')
  expect(answer).toHaveProperty('problems')
  expect(read('routes.geojson')).toBe(before)
})

it('nothing outside of the story is written: no other folder, no link that leads out', () => {
  const values = { ...route }
  const add = (story: string) => desk.add({ story, kind: 'route', values }, '2026-02-03')
  expect(add('../elsewhere')).toEqual({ refused: expect.stringContaining('unknown story') })
  expect(add('_template')).toEqual({ refused: expect.stringContaining('unknown story') })
  expect(desk.setCamera({ ...storm, chapter: '../../x', camera: '1 1 1' })).toHaveProperty('refused')
  const outside = join(root, 'outside.geojson')
  writeFileSync(outside, read('routes.geojson'))
  rmSync(path('routes.geojson'))
  symlinkSync(outside, path('routes.geojson'))
  const before = readFileSync(outside, 'utf8')
  expect(add(FIXTURE_STORY)).toEqual({ refused: expect.stringContaining('leads out') })
  expect(readFileSync(outside, 'utf8')).toBe(before)
})

it('a scene can still be chosen while its story is broken, as it was when it was whole', () => {
  desk.outline()
  writeFileSync(path(CHAPTER), read(CHAPTER).replace('record="oska"', 'record="osca"'))
  expect(desk.outline().stories.map(({ slug }) => slug)).toEqual([FIXTURE_STORY])
  expect(desk.scene(storm).title).toBe('Oska')
})

it('line ends of Windows stay', () => {
  writeFileSync(path(CHAPTER), read(CHAPTER).replaceAll('\n', '\r\n'))
  desk.setCamera({ ...storm, camera: '15.9 43.1 6.4' })
  expect(read(CHAPTER)).toContain('camera="15.9 43.1 6.4" cameraNarrow="15.6 43.2 5.4"')
  expect(read(CHAPTER).replaceAll('\r\n', '')).not.toContain('\n')
})

it('places are found by the beginning of their name, those of the story first, without their accents', () => {
  const story = openStory(FIXTURE_STORY, stories)
  expect(findPlaces('osk', story, [15, 43])[0]).toMatchObject({ from: 'this story', at: story.places.get('oska')?.at })
  const [first] = findPlaces('tartus', undefined, [35.9, 34.9])
  expect(first?.at[0]).toBeCloseTo(35.88, 1)
  expect(findPlaces('x', undefined, [0, 0])).toEqual([])
})
