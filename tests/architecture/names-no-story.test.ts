import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readIndex } from '../../components/stage/basemap/read-index'
import { VISUAL_MODELS } from '../../components/stage/visuals/list'
import type { Story } from '../../model/read-story'
import { readStories } from '../acceptance/read-stories'
import { readFixture } from '../fixture-story/read-fixture'

/** What is not the engine's: the acceptance tests of the real stories, and the invented stories themselves. */
const NOT_ENGINE = /^(acceptance|fixture-story|broken-stories|pictures)\//

/** Every id of a story. A term of one word is a word that anybody may use: `strait`. */
function idsOf(story: Story): string[] {
  const { sources, places, routes, events, statements, claims, contradictions, terms, quotations } = story
  const entries = [sources, places, routes, events, statements, claims, contradictions, quotations]
  const words = [...terms.keys()].filter((id) => id.includes('-'))
  const scenes = story.chapters.flatMap((chapter) => [chapter.slug, ...chapter.scenes.map(({ id }) => id)])
  return [story.slug, ...scenes, ...words, ...entries.flatMap((entry) => [...entry.keys()])]
}

/** Titles of more than one word: of the story, its chapters and its scenes. */
function titlesOf(story: Story): string[] {
  const titles = story.chapters.flatMap(({ head, scenes }) => [head.title, ...scenes.map(({ title }) => title)])
  return [story.title, ...titles].filter((title) => title.includes(' ') && title.length > 9)
}

/** Where a text names one of them: an id of one word only where it stands as an id does, in quotes or in an address. */
function findNames(text: string, ids: readonly string[], titles: readonly string[]): string[] {
  const named = ids.filter((id) => {
    const word = id.includes('-') ? `(?<!\\w)${id}(?!\\w)` : `(?<=['"\`#/=])${id}(?=['"\`#/?&\\\\])`
    return new RegExp(word).test(text)
  })
  return [...named, ...titles.filter((title) => text.includes(title))]
}

const real = readStories()
/** Words that the engine, its map data and its fixture have as well. */
const own = new Set([
  ...VISUAL_MODELS.map(({ name }) => name),
  // An anchor of every story's evidence page.
  'who-knew',
  ...readIndex().map(({ name }) => name),
  ...idsOf(readFixture()),
])
/** One of them may hold one of a real story. */
const ownIds = new RegExp(`(?<!\\w)(${[...own].filter((id) => id.includes('-')).join('|')})(?![\\w-])`, 'g')
const ids = [...new Set(real.flatMap(idsOf))].filter((id) => !own.has(id))
const titles = real.flatMap(titlesOf)
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !NOT_ENGINE.test(file))

test('no test of the engine names a real story, by id or by title', () => {
  expect(ids.length).toBeGreaterThan(100)
  expect(files.length).toBeGreaterThan(60)
  const found = files.flatMap((file) => {
    const text = readFileSync(join('tests', file), 'utf8').replaceAll(ownIds, '')
    const names = findNames(text, ids, titles)
    return names.length > 0 ? [`${file}: ${names.join(', ')}`] : []
  })
  expect(found).toEqual([])
})

test('an id is found in quotes, in an address and in a template, and an ordinary word is not', () => {
  const find = (text: string) => findNames(text, ['harbour', 'old-bridge'], ['Over the river'])
  expect(find(`goto('embed/harbour/')`)).toEqual(['harbour'])
  expect(find('`#harbour`, \'a/old-bridge-2\', "x old-bridge"')).toEqual(['harbour', 'old-bridge'])
  expect(find(`expect('Over the river')`)).toEqual(['Over the river'])
  expect(find(`test('a harbour is drawn'); const harbour = 1`)).toEqual([])
})
