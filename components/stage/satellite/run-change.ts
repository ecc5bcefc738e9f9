/** The change of ink from one scene to the next in time: the paper leaves it to the browser, mapbox-gl is told each frame. */

import { INK_CHANGE, INK_FADE, lineChanges } from '../paper/change-ink'
import type { SceneMap } from '../picture/nouns'
import { easeAlong } from '../timing/ease'
import type { InkChange } from './nouns'

/**
 * @param draw Called in each frame with the state to draw, and in the end with nothing.
 * @returns nothing to wait for when no line changes; `stop` ends it where it is.
 */
export function runChange(
  before: SceneMap,
  now: SceneMap,
  isStill: boolean,
  draw: (change: InkChange | undefined) => void,
): { ended: Promise<void>; stop: () => void } {
  const of = isStill ? 'all' : lineChanges(before, now)
  let frame = 0
  let stop = () => {}
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      cancelAnimationFrame(frame)
      frame = 0
      draw(undefined)
      resolve()
    }
    if (of !== 'all' && of.size === 0) return resolve()
    const duration = (isStill ? INK_FADE : INK_CHANGE).duration * 1000
    const began = performance.now()
    const step = (time: number) => {
      const passed = Math.max(0, time - began) / duration
      if (passed >= 1) return end()
      draw({ part: isStill ? passed : easeAlong(INK_CHANGE.ease, passed), of })
      frame = requestAnimationFrame(step)
    }
    stop = () => frame && end()
    step(began)
  })
  return { ended, stop }
}
