import { statSync } from 'node:fs'
import { join } from 'node:path'
import { figureFile } from '../../model/addresses'
import type { Scene } from '../../model/read-scenes'

/** Bytes of a picture as SVG, above which a frame with it is heavier than 60 kB. */
const HEAVY = 110_000

/** Whether a scene's wide picture, as it has been drawn for this build, is too heavy for a frame. Not while there is none yet. */
export function isHeavy(story: string, { chapter, id }: Scene): boolean {
  const file = join('public', 'figures', figureFile(story, chapter, id, 'wide', 'light'))
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > HEAVY
}
