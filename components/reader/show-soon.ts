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
  /** The scene that the stage showed when it was asked. */
  let before: string | undefined
  /** Whether its picture has stood since then. */
  let hasStood = false
  const isThere = () => navigation.position.scene === before
  return {
    ask() {
      if (before === undefined) {
        before = stage.dataset.scene ?? ''
        hasStood = false
        afterPaint(begin)
      }
      hasStood ||= stage.dataset.settled === 'true'
      if (!isThere()) stage.dataset.settled = 'false'
    },
    get isAsked() {
      return before !== undefined
    },
  }
  function begin(): void {
    // Gone to another scene and back before its picture was begun: nothing will change.
    if (isThere() && hasStood) stage.dataset.settled = 'true'
    before = undefined
    show()
  }
}
