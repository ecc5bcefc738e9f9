/** A few of the grid's tellings, one a step, at a door: where each puts the yes. */
import { formatDate } from '../../../../model/dates'
import type { Story } from '../../../../model/read-story'
import { visualData } from '../../../../model/visual'
import { inLanguage } from '../../../words/in-language'
import { drawnVisual } from '../drawn-visual'
import { arrangeGrid, type GridRow } from '../grid/arrange-grid'
import { gridModel } from '../grid/grid-model'
import { type DoorData, doorModel } from './door-model'
import { type Door, type DoorRow, drawDoor, listDoor } from './draw-door'
import { doorWords } from './words'

export const door = drawnVisual(doorModel, {
  draw: (data, { story }) => drawDoor(doorOf(data, story), inLanguage(doorWords, story.language)),
  list: (data, { story }) => listDoor(doorOf(data, story), inLanguage(doorWords, story.language)),
  hasSteps: true,
})

/** @throws when the story has no grid: `doorModel` refuses such a story. */
function doorOf({ tellings, settled }: DoorData, story: Story): Door {
  const grid = visualData(gridModel, story)
  if (!grid) throw new Error('story.yaml has no visuals.grid')
  const all = arrangeGrid(grid, story)
  const rows = tellings.flatMap(({ statement, comes = '', goes, but = '' }): DoorRow[] => {
    const row = all.find(({ id, says }) => id === statement && says !== 'settled')
    return row ? [{ ...row, comes, goes, but }] : []
  })
  const visit = story.events.get(grid.visit)?.date
  const acts = all.filter(({ says }: GridRow) => says === 'settled')
  return { visit: visit ? formatDate(visit, story.language) : '', columns: grid.columns, rows, settled, acts }
}
