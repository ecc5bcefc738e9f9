import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStory } from '../../components/open-story'
import { readCoordinates, writeStory } from '../../scripts/new-story'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stories-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const beginning = {
  title: 'Thirteen days: "October"',
  language: 'en',
  at: [-82.38, 23.11],
  today: '1962-10-16',
} as const

it('a new story passes the check without a warning, with its title, its day and its map', () => {
  writeStory('thirteen-days', beginning, folder)
  const { title, warnings, updated, places, chapters } = openStory('thirteen-days', folder)
  expect(warnings).toEqual([])
  expect([title, updated.text]).toEqual(['Thirteen days: "October"', '1962-10-16'])
  expect(places.get('here')?.at).toEqual([-82.38, 23.11])
  expect(chapters.flatMap(({ scenes }) => scenes).map(({ camera }) => camera?.center)).toEqual([
    [-82.38, 23.11],
    [-82.38, 23.11],
  ])
})

it('its rail has the months that are given; the dates of its first entries follow', () => {
  writeStory('october', { ...beginning, today: '2026-02-03', from: '1962-10' }, folder)
  const { rail, events, warnings } = openStory('october', folder)
  expect([rail.from.text, rail.to.text, [...events.values()][0]?.date.text]).toEqual(['1962-10', '1962-12', '1962-10'])
  expect(warnings).toEqual([])
  expect(() => writeStory('crisis', { ...beginning, from: 'October' }, folder)).toThrow('expected a year and a month')
})

it('it lies on the map wherever it is', () => {
  writeStory('date-line', { ...beginning, at: [179.9, -16.5] }, folder)
  expect(openStory('date-line', folder).warnings).toEqual([])
})

it('in a language that the interface has no words in it is refused, with file and line', () => {
  writeStory('roz', { ...beginning, language: 'fa' }, folder)
  expect(() => openStory('roz', folder)).toThrow(
    'story.yaml:5:11  language: found "fa", in which the interface has no words, expected one of: en',
  )
})

it('a slug that is no id, is taken, or is an address of the site is refused', () => {
  writeStory('one', beginning, folder)
  expect(() => writeStory('one', beginning, folder)).toThrow('is there already')
  expect(() => writeStory('One Two', beginning, folder)).toThrow('lower-case letters')
  expect(() => writeStory('embed', beginning, folder)).toThrow('an address of the site itself')
})

it.each(['', '23.11', '181,0', '0,86', 'a,b', '1,2,3'])('"%s" is no place on the map', (text) => {
  expect(() => readCoordinates(text)).toThrow('expected longitude and latitude')
})
