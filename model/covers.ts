import type { Camera } from './nouns'
import type { Report, Where } from './problems'

/**
 * Whether there is map data for a camera: what is wrong, in words that follow "found a camera …" (`where no sheet is`); nothing
 * when all is well. Given to `readStory` by those who have the maps.
 */
export type Covers = (camera: Camera, form: 'wide' | 'narrow' | 'inset') => string | undefined

const FORMS = { camera: 'wide', cameraNarrow: 'narrow', inset: 'inset' } as const

/** Reports cameras of a scene or a cover that no map data serve. */
export function checkCameras(
  cameras: { camera?: Camera | undefined; cameraNarrow?: Camera | undefined; inset?: Camera | undefined },
  covers: Covers | undefined,
  where: (field: string) => Where,
  report: Report,
): void {
  for (const field of ['camera', 'cameraNarrow', 'inset'] as const) {
    const camera = cameras[field]
    const wrong = camera && covers?.(camera, FORMS[field])
    if (wrong) report.error(where(field), `${field}: found a camera ${wrong}`)
  }
}
