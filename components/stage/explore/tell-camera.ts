import type { Camera } from '../../../model/nouns'
import { type Box, type Form, REFERENCE, unproject, type WorldCamera } from '../world/camera'

/** The cameras of a scene that would show what is seen, for wide and for narrow screens. */
export type Explored = Readonly<Record<Form, Camera>>

/** The camera for which `fitCamera` gives the one that is seen. */
function cameraFor({ x, y, zoom }: WorldCamera, free: Box, form: Form): Camera {
  const { width, height } = REFERENCE[form]
  return { center: unproject([x, y]), zoom: zoom - Math.log2(Math.min(free.width / width, free.height / height)) }
}

/** What exploring tells in development, so that an editor can copy it. */
export function exploredFrom(camera: WorldCamera, free: Box): Explored {
  return { wide: cameraFor(camera, free, 'wide'), narrow: cameraFor(camera, free, 'narrow') }
}
