/** What the stage can show on pages to read: the same, and the satellite beside the paper where the site has a token. */
import type { MountVisual } from '../contracts/visual'
import { VISUALS } from '../registry'
import { mountMaps } from './mount-maps'

export const READER_VISUALS: Record<string, MountVisual> = process.env.NEXT_PUBLIC_MAPBOX_TOKEN
  ? { ...VISUALS, map: mountMaps }
  : VISUALS
