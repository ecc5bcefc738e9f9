/** Where accounts put a yes: before a visit, in it, or after it. */
import { formatDate } from '../../../../model/dates'
import type { Story } from '../../../../model/read-story'
import { inLanguage } from '../../../words/in-language'
import { inkWords } from '../../../words/ink-words'
import type { Words } from '../../../words/words'
import { drawnVisual } from '../drawn-visual'
import { arrangeGrid } from './arrange-grid'
import { drawAsk } from './draw-ask'
import { drawGrid, type Grid, type GridWords } from './draw-grid'
import { type GridData, gridModel } from './grid-model'
import { listGrid } from './list-grid'
import { gridWords } from './words'

export const grid = drawnVisual(gridModel, {
  draw: (data, { story, words, beat }) => drawGrid(gridOf(data, story), nameSigns(story, words), beat),
  list: (data, { story, words }) => listGrid(gridOf(data, story), nameSigns(story, words)),
  asks: ({ beat }) => beat === 1,
  ask: (data, { story, words }) => drawAsk(gridOf(data, story), nameSigns(story, words)),
})

/** The words of the story's language; its inks are called what the story calls them. */
function nameSigns(story: Story, words: Words): GridWords {
  const own = inLanguage(gridWords, story.language)
  const { told, record } = inkWords(story, words)
  return { ...own, key: { ...own.key, told: told.label, record: record.label } }
}

function gridOf(data: GridData, story: Story): Grid {
  const { question, columns } = data
  const visit = story.events.get(data.visit)?.date
  return { question, columns, visit: visit ? formatDate(visit, story.language) : '', rows: arrangeGrid(data, story) }
}
