/**
 * The visuals that scenes may show besides the map. To add one: a folder here, a line in this list, and a line in
 * `list.css` for its style.
 */
import { count } from './count'
import { days } from './days'
import type { DrawnVisual } from './drawn-visual'
import { empty } from './empty'
import { grid } from './grid'
import { ledger } from './ledger'
import { sides } from './sides'

const VISUALS: readonly DrawnVisual[] = [grid, count, days, empty, ledger, sides]

/** What `readStory` must know of them. */
export const VISUAL_MODELS = VISUALS.map(({ model }) => model)

/** @throws when the list has none of that name: `readStory` refuses such a scene. */
export function findVisual(name: string): DrawnVisual {
  const found = VISUALS.find(({ model }) => model.name === name)
  if (!found) throw new Error(`there is no visual "${name}"`)
  return found
}
