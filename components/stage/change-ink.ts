/** The one change of ink that means something: what was told turns out to be on record. */
import { animate } from 'framer-motion/dom/mini'
import type { SceneMap } from './scene-map'

/** DESIGN section 5: 420 ms, the gaps of the broken line close first, then its colour changes. */
const DURATION = 0.42
const EASE = [0.2, 0.6, 0.2, 1] as const

/** Fades in what the scene before did not have, and turns told lines into those of the record. */
export function changeInk(ink: Element, before: SceneMap | undefined, now: SceneMap): Promise<unknown> {
  const changes: Promise<unknown>[] = []
  const plates = new Map(before?.lines.map(({ id, plate }) => [id, plate]))
  for (const group of ink.querySelectorAll<SVGGElement>('[data-line]')) {
    const was = plates.get(group.dataset.line ?? '')
    const is = now.lines.find(({ id }) => id === group.dataset.line)?.plate
    if (was === is || was === 'both') continue
    const line = group.querySelector<SVGPathElement>('.m-route-record')
    if (was === 'told' && line) {
      const keyframes = {
        strokeDasharray: ['7 5', '12 0', '12 0'],
        stroke: ['var(--told)', 'var(--told)', 'var(--rec)'],
      }
      changes.push(animate(line, keyframes, { duration: DURATION, ease: EASE }).finished)
    } else if (!was) changes.push(animate(group, { opacity: [0, 1] }, { duration: DURATION, ease: EASE }).finished)
  }
  return Promise.all(changes)
}
