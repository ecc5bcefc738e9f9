/** The camera of a scene that names none. Build time only. */
import type { Camera } from '../../../model/nouns'
import { type Form, project, REFERENCE, unproject } from '../world/camera'
import type { SceneMap } from './nouns'

/** How much room there is around what is shown: 1 none. */
const ROOM = 1.4

/** A camera that has everything of a scene in view; nothing where it shows nothing. */
export function cameraAround({ places, lines, areas }: SceneMap, form: Form): Camera | undefined {
  const shown = [
    ...places.map(({ at }) => at),
    ...lines.flatMap(({ points }) => points),
    ...areas.flatMap(({ rings }) => rings.flat()),
  ]
  if (shown.length === 0) return undefined
  const points = shown.map(project)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const { width, height } = REFERENCE[form]
  const scale = Math.min(width / Math.max(right - left, 1), height / Math.max(bottom - top, 1))
  return { center: unproject([(left + right) / 2, (top + bottom) / 2]), zoom: Math.log2(scale / ROOM) }
}
