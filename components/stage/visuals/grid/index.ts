/** Where accounts put a yes: before a visit, in it, or after it. */
import { formatDate } from '../../../../model/dates'
import type { Story } from '../../../../model/read-story'
import { drawnVisual } from '../drawn-visual'
import { inLanguage } from '../in-language'
import { arrangeGrid } from './arrange-grid'
import { drawAsk } from './draw-ask'
import { drawGrid, type Grid } from './draw-grid'
import { type GridData, gridModel } from './grid-model'
import { listGrid } from './list-grid'
import { gridWords } from './words'

export const grid = drawnVisual(gridModel, {
  draw: (data, { story, beat }) => drawGrid(gridOf(data, story), inLanguage(gridWords, story.language), beat),
  list: (data, { story }) => listGrid(gridOf(data, story), inLanguage(gridWords, story.language)),
  ask: (data, { story, scene }) =>
    scene.beat === 1 ? drawAsk(gridOf(data, story), inLanguage(gridWords, story.language)) : '',
})

function gridOf(data: GridData, story: Story): Grid {
  const { question, columns } = data
  const visit = story.events.get(data.visit)?.date
  return { question, columns, visit: visit ? formatDate(visit, story.language) : '', rows: arrangeGrid(data, story) }
}
