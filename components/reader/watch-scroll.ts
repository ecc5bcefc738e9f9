import scrollama from 'scrollama'
import { wantsStill } from './motion'
import type { Navigation } from './navigation'

/** Where the line of reading lies, as a part of the viewport's height, and how much of a scene draws its routes. */
const BESIDE = { line: 0.6, drawn: 0.6 }
const BELOW = { line: 0.8, drawn: 0.75 }
let layout = BESIDE

/** The line at which a scene becomes the current one, as a part of the viewport's height. */
export const lineOfReading = () => layout.line

/** Where the text stands is the style sheet's to say: beside the stage, or below it (`--stage-form: narrow`). */
export function isBelow(): boolean {
  const stage = document.querySelector('[data-stage]')
  return stage !== null && getComputedStyle(stage).getPropertyValue('--stage-form').trim() === 'narrow'
}

const readLayout = () => (isBelow() ? BELOW : BESIDE)

/**
 * Reports the scene at the line of reading and how much of it is drawn. A scene that was jumped to stays finished until
 * the reader scrolls back in it or leaves it.
 */
export function watchScroll(sections: HTMLElement[], navigation: Navigation): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  const still = wantsStill()
  let scroller = scrollama()
  let entered: HTMLElement | undefined
  let finished: { element: HTMLElement; from: number } | undefined
  /** How far into the scene that was entered the line of reading lies, in parts of its height; beyond 1 between two scenes. */
  let held = 0
  /** Where in the document it began, px. */
  let began = 0
  let size = [innerWidth, innerHeight]
  /** Whether the window has a size that nobody has answered yet: where things stand now says nothing of what was read. */
  const isTurning = () => innerWidth !== size[0] || innerHeight !== size[1]
  /** What came to the line of reading meanwhile. */
  let missed: HTMLElement | undefined

  const partOf = (element: HTMLElement) => {
    const { top, height } = element.getBoundingClientRect()
    return (innerHeight * layout.line - top) / (height || 1)
  }
  const beginOf = (element: HTMLElement) => element.getBoundingClientRect().top + scrollY
  const hold = (element: HTMLElement) => {
    if (isTurning()) return
    held = partOf(element)
    began = beginOf(element)
  }
  const drawnPart = (element: HTMLElement): number => {
    if (still || !element.classList.contains('scrubbed')) return 1
    return Math.min(Math.max(partOf(element) / layout.drawn, 0), 1)
  }
  const report = (element: HTMLElement) => {
    // Observers speak late: after a jump they still tell of the scene that was left.
    const { top, bottom } = element.getBoundingClientRect()
    const line = innerHeight * lineOfReading()
    if (top > line || bottom < line) return
    const part = drawnPart(element)
    if (finished?.element !== element || part < finished.from - 0.01) finished = undefined
    navigation.goTo({ scene: element.id, progress: finished ? 1 : part }, 'scroll')
  }
  const enter = (element: HTMLElement) => {
    entered = element
    hold(element)
    report(element)
  }
  const unwatch = navigation.watch(({ scene }, asker) => {
    const element = sections.find(({ id }) => id === scene)
    if (asker === 'reader' && element) {
      entered = element
      finished = { element, from: drawnPart(element) }
      hold(element)
    }
  })
  const start = () => {
    scroller.destroy()
    scroller = scrollama()
    scroller.setup({ step: sections, offset: lineOfReading() as 0.6 }).onStepEnter(({ element }) => {
      if (isTurning()) missed = element
      else enter(element)
    })
  }
  layout = readLayout()
  start()
  // Not scrollama's progress: it watches hundreds of thresholds in each scene, and none once a scene has changed its height.
  addEventListener(
    'scroll',
    () => {
      if (!entered) return
      hold(entered)
      report(entered)
    },
    { passive: true, signal },
  )
  addEventListener(
    'resize',
    () => {
      const now = readLayout()
      // A phone's address bar comes and goes: that changes the window's height alone, and moves no text.
      const isStill = !entered || (innerWidth === size[0] && Math.abs(beginOf(entered) - began) < 1)
      size = [innerWidth, innerHeight]
      const late = missed
      missed = undefined
      if (now === layout && isStill) {
        if (late) enter(late)
        return
      }
      if (now !== layout) {
        layout = now
        start()
      }
      if (!entered) return
      // The text above has another length now, and what was read stays at the line of reading.
      const { top, height } = entered.getBoundingClientRect()
      scrollBy({ top: top + held * height - innerHeight * layout.line, behavior: 'instant' })
    },
    { signal },
  )
  return () => {
    unwatch()
    scroller.destroy()
    stopped.abort()
  }
}
