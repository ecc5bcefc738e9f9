import { animate } from 'framer-motion/dom/mini'

/** DESIGN: 0.9 s a beat, parts 60 ms apart in their order. */
const BEAT = 0.9
const APART = 0.06
/** ms after which every part of a beat stands. The last of ten strands begins 0.6 s late. */
export const LONGEST = (BEAT + 10 * APART) * 1000

const HIDDEN = {
  fade: { opacity: 0, clipPath: 'inset(-20px)' },
  wipe: { opacity: 1, clipPath: 'inset(-20px 100% -20px -20px)' },
}
const SHOWN = { opacity: 1, clipPath: 'inset(-20px)' }

/**
 * Shows a visual at one of its beats. A part with `data-from-beat` stands from that beat on (`data-to-beat`: up to that
 * beat); `data-reveal="wipe"` draws it from left to right. Complete at every call, so any beat may follow any other.
 *
 * @param how `fly` plays the change, `cut` sets it.
 */
export function showBeat(visual: Element, beat: number, how: 'fly' | 'cut'): void {
  for (const part of visual.querySelectorAll<SVGElement | HTMLElement>('[data-from-beat]')) {
    const { fromBeat, toBeat, order, reveal } = part.dataset
    const isShown = beat >= Number(fromBeat) && beat <= Number(toBeat ?? Number.POSITIVE_INFINITY)
    const state = isShown ? SHOWN : HIDDEN[reveal === 'wipe' ? 'wipe' : 'fade']
    const was = part.dataset.shown
    part.dataset.shown = String(isShown)
    if (was === part.dataset.shown) continue
    for (const running of part.getAnimations()) running.cancel()
    Object.assign(part.style, state)
    if (how === 'fly' && was !== undefined) play(part, isShown, reveal === 'wipe' ? 'wipe' : 'fade', Number(order ?? 0))
  }
}

function play(part: SVGElement | HTMLElement, isShown: boolean, reveal: 'fade' | 'wipe', order: number): void {
  const [from, to] = isShown ? [HIDDEN[reveal], SHOWN] : [SHOWN, HIDDEN[reveal]]
  const keyframes = { opacity: [from.opacity, to.opacity], clipPath: [from.clipPath, to.clipPath] }
  animate(part, keyframes, { duration: BEAT, delay: order * APART, ease: [0.45, 0.05, 0.25, 1] })
}
