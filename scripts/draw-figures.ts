/**
 * Writes the figures of every scene that is a map into public/figures, and none of a story that is not of this site. Those
 * that would be the same are not drawn again: all that were drawn are kept in .cache.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { site } from '../app/site'
import { COVER_SIZES, coverScene } from '../components/layouts/cover-scene'
import { openStory } from '../components/open-story'
import {
  drawFigure,
  drawFigureGround,
  drawFirstGround,
  FIGURE_SIZES,
  type FigureOptions,
  PRINTED_SIZE,
  provideOutlines,
  seatFigureNotes,
} from '../components/stage/paper/figure'
import { provideValues } from '../components/stage/paper/figure-style'
import { loadOutlines } from '../components/stage/paper/outline-labels'
import type { SceneMap } from '../components/stage/picture/nouns'
import { makeSceneMap } from '../components/stage/picture/scene-map'
import type { Words } from '../components/words/words'
import { wordsOf } from '../components/words/words-of'
import { figureFile, SHARED_KINDS, sharedFile } from '../model/addresses'
import { hashParts } from '../model/hash-parts'
import { inkValues } from '../model/ink-values'
import type { Scene } from '../model/read-scenes'
import { listStories, type Story } from '../model/read-story'
import { drawSharedPicture, paintSharedPicture, type SharedWords } from './draw-shared-picture'
import { fillShading } from './fill-shading'
import { stopWith } from './stop-with'

const OUT = join('public', 'figures')
const DRAWN = join('.cache', 'figures')
/** The finished picture in both forms, and the one before its routes are drawn, for who wants nothing to move. */
const FIGURES = [
  { name: 'wide', form: 'wide', ...FIGURE_SIZES.wide, progress: 1 },
  { name: 'narrow', form: 'narrow', ...FIGURE_SIZES.narrow, progress: 1 },
  { name: 'before', form: 'wide', width: 480, height: 320, progress: 0 },
] as const

const drawing = hashParts([
  ...['components/stage', 'public/map'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|css|json|webp)$/.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  ),
  readFileSync('app/styles/tokens.css', 'utf8'),
  readFileSync('scripts/draw-shared-picture.ts', 'utf8'),
])
/** Pictures that are painted at a time. */
const MOST_PAINTED = 3
const SCHEMES = ['light', 'dark'] as const
type Scheme = (typeof SCHEMES)[number]
let count = 0
const sizes: number[] = []
let openOutlines: Awaited<ReturnType<typeof loadOutlines>> | undefined

const stories = listStories()
for (const slug of stories) {
  const story = openOrStop(slug)
  const inks = inkValues(story.look)
  const words = wordsOf(story.language)
  provideValues(inks)
  /** What a figure is drawn with besides its scene: nothing for the usual inks. */
  const look = inks.size > 0 ? JSON.stringify([...inks]) : ''
  const before = readManifest(slug)
  const after: Record<string, string> = {}
  const painting: Promise<void>[] = []
  /** Of each page: its first picture stands in the HTML, and its ground in a file. */
  const firstMaps = new Set(story.chapters.map(({ scenes }) => scenes.find(({ visual }) => visual === 'map')?.id))
  const isKept = (file: string, hash: string) => {
    after[file] = hash
    return before[file] === hash && existsSync(file)
  }
  /** A file of each picture: two scenes may show the same, and one that has a new id or chapter shows what it did. */
  const drawn = new Map(
    Object.entries(before).flatMap(([file, hash]) => (existsSync(file) ? [[hash, file] as const] : [])),
  )
  /** Draws the files of a scene anew where what they show has changed. */
  const drawsOf =
    ({ chapter, id }: Pick<Scene, 'chapter' | 'id'>, map: SceneMap) =>
    async (name: string, scheme: Scheme, shape: string, svg: () => Promise<string>) => {
      const file = join(DRAWN, figureFile(slug, chapter, id, name, scheme))
      const hash = hashParts([drawing, JSON.stringify({ ...map, id: '' }), shape + look, scheme])
      if (isKept(file, hash)) return
      const same = drawn.get(hash)
      const last = before[file] ?? ''
      if (drawn.get(last) === file) drawn.delete(last)
      drawn.set(hash, file)
      mkdirSync(dirname(file), { recursive: true })
      if (same) return copyFileSync(same, file)
      const text = await fillShading(await svg())
      writeFileSync(file, text)
      sizes.push(gzipSync(text).length)
    }
  for (const form of story.cover ? (['wide', 'narrow'] as const) : []) {
    const scene = coverScene(story.cover as NonNullable<Story['cover']>, form)
    const map = makeSceneMap(scene, story, words)
    const draw = drawsOf(scene, map)
    for (const scheme of SCHEMES)
      await draw(`ground-${form}`, scheme, 'cover', async () => drawFigureGround(map, form, COVER_SIZES[form], scheme))
  }
  for (const scene of story.chapters.flatMap(({ scenes }) => scenes)) {
    if (scene.visual !== 'map') continue
    const map = makeSceneMap(scene, story, words)
    const draw = drawsOf(scene, map)
    const outline = async () => {
      openOutlines ??= await loadOutlines()
      provideOutlines(openOutlines)
      return openOutlines()
    }
    for (const { name, ...shape } of FIGURES) {
      if (shape.progress === 0 && scene.scrub.length === 0) continue
      for (const scheme of SCHEMES) {
        await draw(name, scheme, JSON.stringify(shape), async () => {
          await outline()
          const options: FigureOptions = { ...shape, scheme, labels: 'outlined' }
          // The picture before has no notes over it.
          return drawFigure(shape.progress === 0 ? { ...map, mapNotes: [] } : map, options)
        })
      }
    }
    const shown = describeShared(scene, story, words)
    const files = SHARED_KINDS.map((kind) => join(DRAWN, sharedFile(slug, scene.chapter, scene.id, kind)))
    const hash = hashParts([drawing, JSON.stringify(map), JSON.stringify(shown) + look])
    // In the preview, which has no address of its own, they stay as they were last built.
    if (!process.env.SITE_URL) for (const file of files) after[file] = before[file] ?? ''
    else if (!files.map((file) => isKept(file, hash)).every(Boolean)) {
      const figure = readFileSync(join(DRAWN, figureFile(slug, scene.chapter, scene.id, 'wide', 'light')), 'utf8')
      const svg = drawSharedPicture(figure, seatFigureNotes(map, 'wide'), shown, await outline())
      // Painting leaves this thread, which draws the next figures meanwhile, but waits for pixels: those of a picture fill 20 MB.
      if (painting.length === MOST_PAINTED) await painting.shift()
      painting.push(
        paintSharedPicture(svg).then((pixels) => {
          for (const [index, content] of [svg, ...pixels].entries()) writeFileSync(files[index] as string, content)
        }),
      )
    }
    await draw('ground-print', 'light', 'ground-print', async () => drawFigureGround(map, 'wide', PRINTED_SIZE))
    if (!firstMaps.has(scene.id)) continue
    for (const form of ['wide', 'narrow'] as const) {
      const name = `ground-${form}`
      for (const scheme of SCHEMES) await draw(name, scheme, name, async () => drawFirstGround(map, form, scheme))
    }
  }
  await Promise.all(painting)
  for (const file of Object.keys(before)) if (!(file in after)) rmSync(file, { force: true })
  mkdirSync(DRAWN, { recursive: true })
  writeFileSync(manifestOf(slug), JSON.stringify(after, null, 1))
  count += Object.keys(after).length
}
rmSync(OUT, { recursive: true, force: true })
for (const slug of stories)
  if (existsSync(join(DRAWN, slug))) cpSync(join(DRAWN, slug), join(OUT, slug), { recursive: true })
const largest = sizes.length > 0 ? `, the largest ${Math.max(...sizes)} bytes as gzip` : ''
console.log(`${sizes.length} figures drawn${largest}; ${count - sizes.length} were there, or are as others.`)

/** What stands beside a picture that is taken away. */
function describeShared({ chapter, id, title, description, mapNotes }: Scene, story: Story, words: Words): SharedWords {
  const { whole, chapter: at } = site.story(story.slug)
  const place = whole(at(chapter, id)).replace(/^https?:\/\//, '')
  const notes = mapNotes.map(({ text, ink }) => ({ text, ink }))
  return {
    title,
    description,
    notes,
    credits: [`${words.frame.from(story.title)}, ${place}`, `${words.rightsOfText} ${words.mapRights}`],
  }
}

/** Without its story, no figure is drawn, and the report says why. */
function openOrStop(slug: string): Story {
  try {
    return openStory(slug)
  } catch (error) {
    stopWith(error)
  }
}

function manifestOf(slug: string): string {
  return join(DRAWN, `${slug}.json`)
}

/** What was drawn of a story last time; nothing when that is not known, so that everything is drawn. */
function readManifest(slug: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(manifestOf(slug), 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}
