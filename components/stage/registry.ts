/** What the stage can show: the map, which is the paper (see satellite/visuals.ts), and all that is `drawn` at build. */

import type { MountVisual } from './contracts/visual'
import { mountMap } from './map/mount-map'
import { mountBeats } from './visuals/mount-beats'

export const VISUALS: Record<string, MountVisual> = {
  map: mountMap,
  drawn: mountBeats,
}
