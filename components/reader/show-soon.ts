import { afterPaint } from '../stage/timing/after-paint'
import type { Navigation } from './navigation'

export type ShowSoon = {
  /** A press is answered by the scene's text: its picture, which is much to draw, begins once that is seen. */
  ask(): void
  /** Whether a picture is asked for and not begun. */
  readonly isAsked: boolean
}

/**
 * @param stage Is unsettled (`data-settled`) as soon as it is asked for another scene.
 * @param show Shows the picture of the navigation's position.
 */
export function makeShowSoon(stage: HTMLElement, navigation: Navigation, show: () => void): ShowSoon {
  let before: { scene?: string; settled?: string } | undefined
  const isThere = () => navigation.position.scene === before?.scene
  return {
    ask() {
      if (!before) afterPaint(begin)
      before ??= { ...stage.dataset }
      if (!isThere()) stage.dataset.settled = 'false'
    },
    get isAsked() {
      return before !== undefined
    },
  }
  function begin(): void {
    // Gone to another scene and back before its picture was begun: nothing will change.
    if (isThere() && before?.settled) stage.dataset.settled = before.settled
    before = undefined
    show()
  }
}
