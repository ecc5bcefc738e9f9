/**
 * The visuals that scenes may show besides the map. To add one: a folder here, a line in this list, and a line in
 * `list.css` for its style.
 */
import { count } from './count'
import { days } from './days'
import { door } from './door'
import type { DrawnVisual } from './drawn-visual'
import { empty } from './empty'
import { grid } from './grid'
import { ledger } from './ledger'
import { matrix } from './matrix'

const VISUALS: readonly DrawnVisual[] = [grid, door, count, days, empty, ledger, matrix]

/** What `readStory` must know of them. */
export const VISUAL_MODELS = VISUALS.map(({ model }) => model)

/** Whether a scene is drawn step by step as one scrolls in it. */
export function isStepped({ scrub, visual }: { scrub: readonly string[]; visual: string }): boolean {
  return scrub.length > 0 || VISUALS.some(({ model, hasSteps }) => model.name === visual && hasSteps)
}

/** @throws when the list has none of that name: `readStory` refuses such a scene. */
export function findVisual(name: string): DrawnVisual {
  const found = VISUALS.find(({ model }) => model.name === name)
  if (!found) throw new Error(`there is no visual "${name}"`)
  return found
}
