/** What lies under the ink of a figure, cut to what the figure shows. Build time only. */
import { rememberLast } from '../../../model/text/remember'
import { groundsOf } from '../basemap/atlas'
import type { Basemap } from '../basemap/basemap'
import { clipBasemap } from '../basemap/clip-basemap'
import { clipGround } from '../basemap/clip-ground'
import type { Ground, Grounds } from '../basemap/ground'
import { readBasemap, readGround } from '../basemap/read-index'
import type { Panel, Picture } from '../picture/nouns'
import { worldBox } from '../world/boxes'
import type { Box, Form } from '../world/camera'
import { drawGround } from './compose'

/** How an address of shading begins in a figure: scripts/fill-shading.ts puts the picture itself in its place. */
const SHADING = 'shading:'

type Cut = { name: string; box: Box; unit: number }

/** Cut sheets by what is cut: by day and by night a figure has the same, and one is drawn after the other. */
const MOST = 24
const groundCut = rememberLast((cut) => {
  const { name, box, unit } = JSON.parse(cut) as Cut
  return clipGround(readGround(name), box, unit)
}, MOST)
const basemapCut = rememberLast((cut) => {
  const { name, box, unit } = JSON.parse(cut) as Cut
  return clipBasemap(readBasemap(name), box, unit)
}, MOST)

/** The sheet of an enlargement with its ground; nothing where the picture has none. */
export const drawInsetSheet = (picture: Picture, form: Form) => (panel: Panel, key: string) => {
  if (!picture.inset) return ''
  const { box } = picture.inset
  return drawGround(panel, clipBasemaps(panel, box, 8), key, form, clipGrounds(panel, box, form, 4))
}

/** @param parts Of a pixel: the steps in which it is written. */
export function clipGrounds(panel: Panel, frame: Box, form: Form, parts: number): Grounds {
  const box = worldBox(panel.transform, frame)
  const unit = 1 / (parts * panel.transform.scale)
  const names = panel.basemaps.flatMap((entry) => groundsOf(entry, form))
  const files = new Map<string, Ground>(names.map((name) => [name, groundCut(JSON.stringify({ name, box, unit }))]))
  return { files, addressOf: (file) => SHADING + file }
}

/** The basemaps of a ground, cut to a box of pixels with room for the waterlines, in parts of a pixel. */
export function clipBasemaps(ground: Panel, frame: Box, parts: number): Map<string, Basemap> {
  const room = 24
  const wide = { x: frame.x - room, y: frame.y - room, width: frame.width + 2 * room, height: frame.height + 2 * room }
  const box = worldBox(ground.transform, wide)
  const unit = 1 / (parts * ground.transform.scale)
  return new Map(ground.basemaps.map(({ name }) => [name, basemapCut(JSON.stringify({ name, box, unit }))]))
}
