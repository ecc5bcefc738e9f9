import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { MapNotesList, showMapNotes } from '../../components/layouts/map-notes-list'
import { wordsOf } from '../../components/words/words-of'
import { readFixture } from '../fixture-story/read-fixture'

const story = readFixture()
const [scene] = story.chapters.flatMap(({ scenes }) => scenes).filter(({ id }) => id === 'more-barges')

/** Where each note stands on the figure of wide windows, and on that of narrow ones. */
function places(only?: 'narrow') {
  if (!scene) throw new Error('the fixture has lost its scene with notes')
  const notes = showMapNotes(scene, story, wordsOf('en'), only)
  const props = { notes, words: wordsOf('en'), children: createElement('figure'), ...(only && { only }) }
  const html = renderToStaticMarkup(createElement(MapNotesList, props))
  return [...html.matchAll(/<li[^>]*>/g)].map(([tag]) =>
    ['w', 'n'].map((form) => [...tag.matchAll(new RegExp(`--${form}[xyw]:([\\d.]+)`, 'g'))].map(([, part]) => part)),
  )
}

it('notes stand in parts of the form that is shown: where there is only one, at its places at any width', () => {
  const both = places()
  expect(both.length).toBeGreaterThan(3)
  expect(both.filter(([wide, narrow]) => wide?.length && String(wide) === String(narrow))).toEqual([])
  const one = places('narrow')
  expect(one.map(([wide]) => wide)).toEqual(both.map(([, narrow]) => narrow))
})
