/** The coast and the roads of a sheet, fetched as the map itself fetches them. */
import { type BasemapEntry, extentOf, groundsOf } from '../stage/basemap/atlas'
import { coastOf } from '../stage/basemap/basemap'
import { isGround } from '../stage/basemap/ground'
import { isBasemap } from '../stage/basemap/load-map'
import { contains } from '../stage/world/boxes'
import type { Point } from '../stage/world/camera'
import { nearestOn, readLines, type SnapLine } from './snap'

/** Kinds of lines on the ground that one drives on. */
const ROADS = ['motorway', 'trunk', 'primary', 'secondary', 'tertiary', 'street', 'lane', 'rail']

export type Wanted = { coast: boolean; roads: boolean }

/** @param folder Address of the map's data, with a slash at its end. */
export function makeSnapper(folder: string) {
  const coasts = new Map<string, Promise<SnapLine[]>>()
  const roads = new Map<string, Promise<SnapLine[]>>()
  const at = new Map<Promise<SnapLine[]>, SnapLine[]>()

  const keep = (known: typeof coasts, name: string, load: () => Promise<SnapLine[]>) => {
    let lines = known.get(name)
    if (!lines) {
      lines = load().catch(() => [])
      known.set(name, lines)
      const asked = lines
      void lines.then((found) => at.set(asked, found))
    }
    return at.get(lines) ?? []
  }
  const fetchFile = async (path: string): Promise<unknown> => (await fetch(`${folder}${path}.json`)).json()

  const coastOn = (name: string) =>
    keep(coasts, name, async () => {
      const file = await fetchFile(name)
      return isBasemap(file) ? coastOf(file).flatMap((piece) => readLines(piece, file)) : []
    })
  const roadsOn = (name: string) =>
    keep(roads, name, async () => {
      const file = await fetchFile(`ground/${name}`)
      if (!isGround(file)) return []
      return file.lines.filter(([kind]) => ROADS.includes(kind)).flatMap(([, data]) => readLines(data, file))
    })

  /** What serves at a point: the finest sheet that has it. */
  const finest = (sheets: readonly BasemapEntry[], point: Point) =>
    sheets.findLast((sheet) => contains(extentOf(sheet), point)) ?? sheets[0]

  return {
    /** The nearest point within reach on what is wanted, as far as it is at hand. */
    snap(point: Point, reach: number, wanted: Wanted, sheets: readonly BasemapEntry[]): Point | undefined {
      const sheet = finest(sheets, point)
      if (!sheet) return undefined
      return nearestOn(
        [
          ...(wanted.coast ? coastOn(sheet.name) : []),
          ...(wanted.roads ? groundsOf(sheet, 'wide').flatMap(roadsOn) : []),
        ],
        point,
        reach,
      )
    },
    /** Fetches ahead what a press may snap to. */
    prepare(wanted: Wanted, sheets: readonly BasemapEntry[]): void {
      for (const sheet of sheets) {
        if (wanted.coast) coastOn(sheet.name)
        if (wanted.roads) groundsOf(sheet, 'wide').forEach(roadsOn)
      }
    },
  }
}
