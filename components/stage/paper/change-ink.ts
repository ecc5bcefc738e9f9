/** The one change of ink that means something: what was told turns out to be on record. */

import { animate } from 'framer-motion/dom/mini'
import type { SceneMap } from '../picture/nouns'
import { DASHES } from '../picture/plates'

/** DESIGN section 5, seconds: the gaps of the broken line close first, then its colour changes. */
export const INK_CHANGE = { duration: 0.42, ease: [0.2, 0.6, 0.2, 1] as const }
/** Where motion is unwanted, the whole ink of the next scene fades in; seconds. */
export const INK_FADE = { duration: 0.12 }

/** `turns`: told before, on record now. `appears`: the scene before did not have it. */
export type LineChange = 'turns' | 'appears'

/** What happens to the lines of the two inks from one scene to the next, by their ids. Lines that stay are left out. */
export function lineChanges(before: SceneMap, now: SceneMap): Map<string, LineChange> {
  const plates = new Map(before.lines.map(({ id, plate }) => [id, plate]))
  return new Map(
    now.lines.flatMap(({ id, plate }): [string, LineChange][] => {
      if (plate === 'base') return []
      const was = plates.get(id)
      if (was === undefined) return [[id, 'appears']]
      return was === 'told' && plate !== 'told' ? [[id, 'turns']] : []
    }),
  )
}

/** Fades in what the scene before did not have, and turns told lines into those of the record. */
export function changeInk(ink: Element, before: SceneMap, now: SceneMap, isStill: boolean): Promise<unknown> {
  if (isStill) return animate(ink, { opacity: [0, 1] }, INK_FADE).finished
  const changes: Promise<unknown>[] = []
  const [dash, gap] = DASHES.told
  const lines = lineChanges(before, now)
  for (const group of ink.querySelectorAll<SVGGElement>('[data-line]')) {
    const change = lines.get(group.dataset.line ?? '')
    const line = group.querySelector<SVGPathElement>('.m-route-record')
    if (change === 'turns' && line) {
      const keyframes = {
        strokeDasharray: [`${dash} ${gap}`, `${dash + gap} 0`, `${dash + gap} 0`],
        stroke: ['var(--told)', 'var(--told)', 'var(--rec)'],
      }
      changes.push(animate(line, keyframes, INK_CHANGE).finished)
    } else if (change === 'appears') changes.push(animate(group, { opacity: [0, 1] }, INK_CHANGE).finished)
  }
  return Promise.all(changes)
}
