import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openStory } from '../../components/open-story'
import { makeStory } from '../../scripts/bench/make-story'
import { readFixture } from '../fixture-story/read-fixture'

const root = mkdtempSync(join(tmpdir(), 'made-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('a story that is made to be long', () => {
  const own = readFixture()
  const ownScenes = own.chapters.flatMap(({ scenes }) => scenes)
  makeStory(join(root, 'long'), { scenes: 101, events: 300, chapters: 101 })
  const story = openStory('long', root)
  const scenes = story.chapters.flatMap((chapter) => chapter.scenes)

  it('has as many scenes, events and chapters as were asked for, and no error', () => {
    expect([scenes.length, story.events.size, story.chapters.length]).toEqual([101, 300, 101])
  })

  it('has its chapters in the order of their numbers, beyond 99', () => {
    expect(story.chapters.map(({ number }) => number)).toEqual(Array.from({ length: 101 }, (_, index) => index + 1))
    expect(story.chapters.slice(-3).map(({ slug }) => slug)).toEqual(['sheet-99', 'sheet-100', 'sheet-101'])
  })

  it('begins with the scenes of the fixture, and each round has claims, statements and sources of its own', () => {
    const ids = scenes.map(({ id }) => id)
    expect(ids.slice(0, ownScenes.length)).toEqual(ownScenes.map(({ id }) => id))
    expect(ids.slice(ownScenes.length, ownScenes.length * 2)).toEqual(ownScenes.map(({ id }) => `${id}-2`))
    expect(scenes.find(({ id }) => id === 'nobody-saw-the-jar-2')?.claims).toEqual([
      'jar-on-the-table-2',
      'personally-persuaded-2',
    ])
    for (const list of ['claims', 'statements', 'sources'] as const) expect(story[list].size).toBe(own[list].size * 3)
  })

  it('shows on each map and in each visual what the fixture shows there', () => {
    const shown = (all: typeof scenes) =>
      all.map(({ visual, record, told, base, mapNotes }) => [visual, record, told, base, mapNotes.length])
    expect(shown(scenes)).toEqual(shown([...ownScenes, ...ownScenes, ...ownScenes]).slice(0, 101))
  })

  it('is refused where its numbers don’t fit each other', () => {
    const make = (scenes: number, chapters: number) => () =>
      makeStory(join(root, 'no'), { scenes, events: 1, chapters })
    expect(make(12, 3)).toThrow('12 scenes, expected at least the 36 of the fixture')
    expect(make(40, 41)).toThrow('41 chapters, expected 1 to 40, one scene in each at least')
  })
})
