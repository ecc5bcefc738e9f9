/** Which basemaps there are, and which of them a camera is drawn on. The list is data: `public/map/index.json`. */
import type { Camera } from '../../../model/nouns'
import { holds, overlaps } from '../world/boxes'
import { type Box, type Form, project, usualView } from '../world/camera'

/** What is known of a basemap before it is loaded. */
export type BasemapEntry = {
  name: string
  /** Degrees: west, south, east, north. Inside, it replaces the coarser ones. */
  extent: readonly [west: number, south: number, east: number, north: number]
  /** Drawn from the first zoom on; up to the second its lines are honest. */
  zoom: readonly [from: number, to: number]
  /** It lies alone below everything; the others are enlargements, cut to their extent and laid on it. */
  isGround: boolean
  /** What lies on its land and sea, files of `public/map/ground`; the fine ones are left out where the form is narrow. */
  grounds?: readonly string[]
  fine?: readonly string[]
}
/** Coarse to fine. The first is the widest. */
export type Atlas = readonly BasemapEntry[]

/** The extent of a basemap in world coordinates. */
export function extentOf({ extent: [west, south, east, north] }: Pick<BasemapEntry, 'extent'>): Box {
  const [x, y] = project([west, north])
  const [right, bottom] = project([east, south])
  return { x, y, width: right - x, height: bottom - y }
}

/**
 * The basemap that lies below all others at a zoom: the finest that holds the whole view, because one that ended within it
 * would seem to have a coast there.
 */
export function groundFor<Entry extends BasemapEntry>(
  atlas: readonly Entry[],
  zoom: number,
  view: Box,
): Entry | undefined {
  const grounds = atlas.filter(({ isGround }) => isGround)
  return grounds.findLast((entry) => entry.zoom[0] <= zoom && holds(extentOf(entry), view)) ?? grounds[0]
}

/** The basemaps to draw at a zoom over a part of the world: the ground, then every enlargement that it meets. */
export function chooseBasemaps<Entry extends BasemapEntry>(atlas: readonly Entry[], zoom: number, view: Box): Entry[] {
  const ground = groundFor(atlas, zoom, view)
  const enlargements = atlas.filter(
    (entry) => !entry.isGround && entry.zoom[0] <= zoom && overlaps(extentOf(entry), view),
  )
  return ground ? [ground, ...enlargements] : enlargements
}

/** The finest sheet that holds the whole of an enlargement; nothing where none is drawn so close. */
export function sheetFor<Entry extends BasemapEntry>(
  atlas: readonly Entry[],
  zoom: number,
  box: Box,
): Entry | undefined {
  return atlas.findLast(
    (entry) => !entry.isGround && entry.zoom[0] <= zoom && entry.zoom[1] >= zoom && holds(extentOf(entry), box),
  )
}

/** The files of ground of a basemap, what lies lowest first: the finest streets are the first to go on narrow forms. */
export const groundsOf = ({ fine = [], grounds = [] }: BasemapEntry, form: Form): readonly string[] =>
  form === 'wide' ? [...fine, ...grounds] : grounds

/** How far below and above its own zoom a screen may show a scene. */
const SPAN = [-1, -0.5, 0, 0.5, 1]

/** The basemaps that a scene's camera may be drawn on, at every size of screen of a form. */
export function basemapsAround<Entry extends BasemapEntry>(
  atlas: readonly Entry[],
  camera: Camera,
  form: Form,
): Set<Entry> {
  return new Set(SPAN.flatMap((more) => chooseBasemaps(atlas, camera.zoom + more, usualView(camera, form))))
}
