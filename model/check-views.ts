import type { Camera, Place, Position, Route, SceneAttributes } from './nouns'
import { flip, showPosition } from './positions'
import type { Report, Where } from './problems'

/** What can be drawn, by its id: a place is one position, a route all of its vertices. */
export type Drawn = ReadonlyMap<string, readonly Position[]>

/** Half of the free area that a camera is made for, px, and a tenth more: real rooms are rarely smaller. */
const ROOMS = { camera: { x: 495, y: 385 }, cameraNarrow: { x: 198, y: 220 } } as const
const FORMS = ['camera', 'cameraNarrow'] as const

/** @param wrong Ids of what lies where it can't: said already, and left out. */
export function drawnOf(
  places: ReadonlyMap<string, Place>,
  routes: ReadonlyMap<string, Route>,
  wrong: ReadonlySet<string>,
): Drawn {
  const lines = [...routes.values()].map(({ id, geometry }): [string, readonly Position[]] => [
    id,
    geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat(),
  ])
  const points = [...places.values()].map(({ id, at }): [string, readonly Position[]] => [id, [at]])
  return new Map([...points, ...lines].filter(([id]) => !wrong.has(id)))
}

/**
 * Reports what a scene draws and its cameras don't show, and a scene whose own place they don't show (a warning: it may be
 * told from elsewhere). Of a route one vertex is enough. A camera that shows nothing of it is one problem. Where the other
 * order of longitude and latitude would be in the picture, the message says so.
 */
export function checkView(scene: SceneAttributes, drawn: Drawn, where: (field: string) => Where, report: Report): void {
  if (scene.visual !== 'map') return
  const all = positionsOf(scene, drawn)
  const forms = FORMS.filter((form) => {
    const camera = scene[form]
    if (!camera || showsSome(camera, all, form)) return true
    const swapped = { ...camera, center: flip(camera.center) }
    const hint = all.some((at) => isShown(at, swapped, ROOMS[form]))
      ? `longitude first: "${swapped.center.join(' ')} ${camera.zoom}"`
      : 'one that does'
    report.error(where(form), `${form}: found a view that shows nothing of what the scene draws, expected ${hint}`)
    return false
  })
  for (const field of ['record', 'told', 'base'] as const) {
    for (const id of scene[field]) {
      const message = outside(id, scene, forms, drawn)
      if (message) report.error(where(field), `${field}: ${message}`)
    }
  }
  const isDrawn = [scene.record, scene.told, scene.base].some((ids) => ids.includes(scene.place ?? ''))
  const message = isDrawn || !scene.place ? undefined : outside(scene.place, scene, forms, drawn)
  if (message) report.warn(where('place'), `place: ${message}`)
}

type Form = (typeof FORMS)[number]

/** Whether a camera shows something of what its scene draws, or the scene draws nothing. */
export function isAimed(scene: SceneAttributes, form: Form, drawn: Drawn): boolean {
  const camera = scene[form]
  return camera === undefined || showsSome(camera, positionsOf(scene, drawn), form)
}

function showsSome(camera: Camera, positions: readonly Position[], form: Form): boolean {
  return positions.length === 0 || positions.some((at) => isShown(at, camera, ROOMS[form]))
}

function positionsOf({ record, told, base }: SceneAttributes, drawn: Drawn): Position[] {
  return [...record, ...told, ...base].flatMap((id) => drawn.get(id) ?? [])
}

function outside(id: string, scene: SceneAttributes, forms: readonly Form[], drawn: Drawn): string | undefined {
  const positions = drawn.get(id)
  const [first] = positions ?? []
  if (!positions || !first) return undefined
  const shows = (form: Form, list: readonly Position[]) => {
    const camera = scene[form]
    return camera === undefined || list.some((position) => isShown(position, camera, ROOMS[form]))
  }
  const without = forms.filter((form) => !shows(form, positions))
  if (without.length === 0) return undefined
  const found = `found "${id}" at ${showPosition(first)}, outside the view of ${without.join(' and ')}`
  return without.every((form) => shows(form, positions.map(flip)))
    ? `${found}, expected longitude first: ${showPosition(flip(first))} is in it`
    : `${found}, expected it in the picture`
}

function isShown(position: Position, { center, zoom }: Camera, room: { x: number; y: number }): boolean {
  const [at, middle] = [project(position), project(center)]
  const scale = 512 * 2 ** zoom
  const across = Math.abs(at.x - middle.x)
  return Math.min(across, 1 - across) * scale <= room.x && Math.abs(at.y - middle.y) * scale <= room.y
}

/** Web Mercator, the world as one square of side 1. */
function project([lon, lat]: Position): { x: number; y: number } {
  const most = Math.min(85.05, Math.max(-85.05, lat))
  return { x: (lon + 180) / 360, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (most * Math.PI) / 360)) / (2 * Math.PI) }
}
