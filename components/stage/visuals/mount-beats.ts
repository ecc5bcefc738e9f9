import type { MountVisual } from '../contracts/visual'
import { showParts } from './parts'

/** ms after which everything stands: the last sign of a count, or the last leader of an empty sheet. */
const LONGEST = 1900

/**
 * A visual that the server has drawn: shows the drawing of the scene (`data-visual-of` names its scenes) at the scene's
 * beat, or at the step that its progress has reached. The drawings of other scenes are hidden.
 */
export const mountBeats: MountVisual = (_stage, host, { reducedMotion, settled }) => {
  const drawings = [...host.querySelectorAll<HTMLElement>('[data-visual-of]')]
  let shown = ''
  let timer: ReturnType<typeof setTimeout>
  return {
    show({ id, beat }, progress, how) {
      const asked = drawings.find((drawing) => (drawing.dataset.visualOf ?? '').split(' ').includes(id))
      const steps = Number(asked?.querySelector<HTMLElement>('[data-steps]')?.dataset.steps ?? 0)
      const step = steps ? Math.min(steps, 1 + Math.floor(progress * steps)) : (beat ?? 1)
      if (`${id} ${step}` === shown) return
      settled(false)
      clearTimeout(timer)
      const isStill = how === 'cut' || reducedMotion
      host.toggleAttribute('data-still', isStill)
      for (const drawing of drawings) drawing.hidden = drawing !== asked
      if (asked) showParts(asked, step)
      shown = `${id} ${step}`
      if (isStill) settled(true)
      else timer = setTimeout(() => settled(true), LONGEST)
    },
    setInk() {
      // The page's style sheet hides a plate of these drawings: html[data-ink].
    },
    stop() {
      clearTimeout(timer)
    },
  }
}
