/** What the stage can show. To add a visual: one file that mounts it, and one line here. The map is the paper: see satellite/visuals.ts. */

import type { MountVisual } from './contracts/visual'
import { mountMap } from './map/mount-map'
import { mountBeats } from './visuals/mount-beats'

export const VISUALS: Record<string, MountVisual> = {
  map: mountMap,
  'two-orders': mountBeats,
  retelling: mountBeats,
  'who-knew': mountBeats,
  ledger: mountBeats,
  sides: mountBeats,
}
