/** The states of the map and the ways between them. Pure: what is drawn for them is the business of mount-map.ts. */
import type { SceneMap } from '../picture/nouns'
import type { WorldCamera } from '../world/camera'
import type { Flight } from '../world/flight'

export type MapState =
  /** The picture stands. */
  | { name: 'idle' }
  /** Routes follow the reader's scroll. */
  | { name: 'drawing' }
  /** The camera is on its way to the scene's; `began` in ms of the page's clock. */
  | { name: 'flying'; flight: Flight; began: number }
  /** The reader moves the map; routes may follow the scroll meanwhile. */
  | { name: 'exploring'; camera: WorldCamera }

/** Everything that changes while the map is shown. */
export type Now = {
  readonly state: MapState
  readonly scene: SceneMap | undefined
  /** Where the camera stands; nothing before the first picture. */
  readonly camera: WorldCamera | undefined
  /** How much of what is scrubbed is drawn, and how much is to be, 0 to 1. */
  readonly shown: number
  readonly wanted: number
}

export const START: Now = { state: { name: 'idle' }, scene: undefined, camera: undefined, shown: 1, wanted: 1 }

/** Another scene, finished as far as it was asked for: by a flight, or there at once. It ends flights and exploring. */
export function toScene(now: Now, scene: SceneMap, progress: number, flight?: { plan: Flight; began: number }): Now {
  const state: MapState = flight ? { name: 'flying', flight: flight.plan, began: flight.began } : { name: 'idle' }
  return { ...now, state, scene, shown: progress, wanted: progress }
}

/** More or less of the same scene is wanted, and as much of it shown. Flights and exploring go on. */
export const toProgress = (now: Now, wanted: number, shown: number): Now => rest({ ...now, wanted, shown })

/** The reader's own camera, or the scene's again. It ends a flight where it is. */
export function toCamera(now: Now, camera: WorldCamera | undefined): Now {
  return rest({ ...now, state: camera ? { name: 'exploring', camera } : { name: 'idle' } })
}

/** Where the camera is in a flight; one that has ended is idle, or drawing. */
export function flyOn(now: Now, time: number): Now {
  if (now.state.name !== 'flying') return now
  const { flight, began } = now.state
  const part = (time - began) / flight.duration
  const next = { ...now, camera: flight.at(part) }
  return part < 1 ? next : rest({ ...next, state: { name: 'idle' } })
}

/** Idle or drawing, by whether all is drawn that was asked for; other states stay. */
function rest(now: Now): Now {
  const { name } = now.state
  if (name === 'flying' || name === 'exploring') return now
  return { ...now, state: { name: now.shown === now.wanted ? 'idle' : 'drawing' } }
}

/** The reader's own camera, while there is one. */
export const ownCamera = ({ state }: Now): WorldCamera | undefined =>
  state.name === 'exploring' ? state.camera : undefined

/** Whether the next frame of the screen brings another picture. */
export const isMoving = ({ state, shown, wanted }: Now): boolean => state.name === 'flying' || shown !== wanted
