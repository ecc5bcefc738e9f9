/** What the stage can show on pages to read: the same, and the ground beside the paper where the site has a token. */
import { type MountVisual, VISUALS } from '../registry'
import { mountMaps } from './mount-maps'

export const READER_VISUALS: Record<string, MountVisual> = process.env.NEXT_PUBLIC_MAPBOX_TOKEN
  ? { ...VISUALS, map: mountMaps }
  : VISUALS
