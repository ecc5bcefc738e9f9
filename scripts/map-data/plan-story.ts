/** Which basemaps a story needs beyond those that are there: where its cameras look closer than the lines below them can bear. */
import { type Atlas, chooseBasemaps } from '../../components/stage/basemap/atlas'
import type { IndexEntry } from '../../components/stage/basemap/read-index'
import { overlaps } from '../../components/stage/world/boxes'
import { type Box, type Form, unproject, usualView } from '../../components/stage/world/camera'
import type { Camera } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import { REGION_SCALE } from './draw-land'

/** Room round what a camera shows, as a share of it, so that a camera that is moved a little needs no new basemap. */
const ROOM = 0.5

/** The cameras of a story's scenes and cover, without the insets, which show where and not what. */
export function camerasOf(story: Pick<Story, 'chapters' | 'cover'>): { camera: Camera; form: Form }[] {
  const scenes = story.chapters.flatMap(({ scenes }) => scenes)
  return [story.cover, ...scenes].flatMap((one) => [
    ...(one?.camera ? [{ camera: one.camera, form: 'wide' as const }] : []),
    ...(one?.cameraNarrow ? [{ camera: one.cameraNarrow, form: 'narrow' as const }] : []),
  ])
}

/**
 * The basemaps to add, `<slug>-1` and so on from west to east. Views that meet share one.
 *
 * @param atlas What is there, without those that were made for this story before.
 */
export function planStory(
  slug: string,
  cameras: readonly { camera: Camera; form: Form }[],
  atlas: Atlas,
): IndexEntry[] {
  const [, honest] = REGION_SCALE.zoom
  const poor = cameras
    .map(({ camera, form }) => ({ zoom: camera.zoom, view: usualView(camera, form) }))
    .filter(({ zoom, view }) => {
      const best = Math.max(...chooseBasemaps(atlas, zoom, view).map((entry) => entry.zoom[1]))
      return zoom > best && best < honest
    })
  return joinBoxes(poor.map(({ view }) => widen(view)))
    .sort((a, b) => a.x - b.x)
    .map((box, index) => ({
      name: `${slug}-${index + 1}`,
      extent: degreesOf(box),
      zoom: REGION_SCALE.zoom,
      isGround: true,
      accuracy: REGION_SCALE.accuracy,
      hasDisputed: true,
      layers: ['coast', 'borders', 'names'].map((name) => ({ name, credit: name === 'names' ? '' : 'Natural Earth' })),
    }))
}

function widen({ x, y, width, height }: Box): Box {
  return { x: x - width * ROOM, y: y - height * ROOM, width: width * (1 + 2 * ROOM), height: height * (1 + 2 * ROOM) }
}

/** Boxes that meet become one, until none meet. */
function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined: Box[] = []
  for (const box of boxes) {
    const index = joined.findIndex((one) => overlaps(one, box))
    if (index < 0) joined.push(box)
    else
      return joinBoxes([
        ...joined.toSpliced(index, 1),
        around(joined[index] as Box, box),
        ...boxes.slice(boxes.indexOf(box) + 1),
      ])
  }
  return joined
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** West, south, east, north in degrees, to a tenth, within the map. */
function degreesOf({ x, y, width, height }: Box): [number, number, number, number] {
  const tenth = (value: number) => Math.round(value * 10) / 10
  const [west, north] = unproject([Math.max(0, x), Math.max(WORLD_EDGE, y)])
  const [east, south] = unproject([Math.min(512, x + width), Math.min(512 - WORLD_EDGE, y + height)])
  return [tenth(west), tenth(south), tenth(east), tenth(north)]
}

/** World units at which the map of the world ends, some 84 degrees. */
const WORLD_EDGE = 12
