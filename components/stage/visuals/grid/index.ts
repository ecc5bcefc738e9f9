/** Where accounts put a yes: before a visit, in it, or after it. */
import { formatDate } from '../../../../model/dates'
import type { Story } from '../../../../model/read-story'
import { inkWords } from '../../../words/ink-words'
import { drawnVisual } from '../drawn-visual'
import { inLanguage } from '../in-language'
import { arrangeGrid } from './arrange-grid'
import { drawAsk } from './draw-ask'
import { drawGrid, type Grid, type GridWords } from './draw-grid'
import { type GridData, gridModel } from './grid-model'
import { listGrid } from './list-grid'
import { gridWords } from './words'

export const grid = drawnVisual(gridModel, {
  draw: (data, { story, beat }) => drawGrid(gridOf(data, story), wordsOf(story), beat),
  list: (data, { story }) => listGrid(gridOf(data, story), wordsOf(story)),
  ask: (data, { story, scene }) => (scene.beat === 1 ? drawAsk(gridOf(data, story), wordsOf(story)) : ''),
})

/** The words of the story's language; its inks are called what the story calls them. */
function wordsOf(story: Story): GridWords {
  const words = inLanguage(gridWords, story.language)
  const { told, record } = inkWords(story)
  return { ...words, key: { ...words.key, told: told.label, record: record.label } }
}

function gridOf(data: GridData, story: Story): Grid {
  const { question, columns } = data
  const visit = story.events.get(data.visit)?.date
  return { question, columns, visit: visit ? formatDate(visit, story.language) : '', rows: arrangeGrid(data, story) }
}
