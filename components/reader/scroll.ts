import scrollama from 'scrollama'
import { mountStage, type Position } from '../stage/mount-stage'
import { startAddress } from './address'
import type { InkChoice } from './ink-switch'
import { startKeys } from './keys'
import { tellReader } from './line'
import { wantsStill } from './motion'
import { makeNavigation } from './navigation'
import { startRail } from './rail'

/** The part of a scene's passage at which its routes are drawn to their end; the rest is for reading the finished picture. */
const DRAWN_AT = 0.6

type StageHandle = { setInk(ink: InkChoice): void }

/**
 * `[data-scroll]`: the Scroll layout. scrollama says which scene is at the line of reading and how far through; one `goTo`
 * serves scroll, keys, links and the address; the stage, the rail and the address follow.
 *
 * @returns the stage, or nothing when it could not be had; the page then shows the Stack layout.
 */
export function startScroll(scroll: HTMLElement): StageHandle | undefined {
  const sections = [...scroll.querySelectorAll<HTMLElement>('section[data-scene]')]
  const element = scroll.querySelector<HTMLElement>('[data-stage]')
  if (!element || sections.length === 0) return undefined
  const navigation = makeNavigation(sections)
  const fail = () => {
    document.documentElement.dataset.layout = 'stack'
    tellReader(scroll, 'map-failed')
  }
  try {
    const maps = JSON.parse(scroll.querySelector('[data-scene-maps]')?.textContent ?? '')
    const stage = mountStage(element, maps, { folder: element.dataset.folder ?? '', reducedMotion: wantsStill() })
    let shown = -1
    navigation.watch((position) => {
      const index = sections.findIndex(({ id }) => id === position.scene)
      // A jump over more than one scene is a cut: no flight crosses half the story.
      stage.show(position, Math.abs(index - shown) > 1 ? 'cut' : 'fly')
      shown = index
    })
    startRail(scroll, navigation)
    watchScroll(sections, (position) => navigation.goTo(position, 'scroll'))
    startKeys(sections, navigation)
    startAddress(scroll, navigation)
    stage.show(navigation.position, 'cut')
    return stage
  } catch (error) {
    console.error(error)
    fail()
    startAddress(scroll, navigation)
    return undefined
  }
}

function watchScroll(sections: HTMLElement[], report: (position: Position) => void): void {
  const still = wantsStill()
  const stacked = matchMedia('(max-width: 899px) and (orientation: portrait), (max-width: 599px)')
  let scroller = scrollama()
  let entered: HTMLElement | undefined
  const progressOf = (section: HTMLElement, progress: number) =>
    still || !section.classList.contains('scrubbed') ? 1 : Math.min(1, progress / DRAWN_AT)
  const start = () => {
    scroller.destroy()
    scroller = scrollama()
    scroller
      .setup({ step: sections, offset: (stacked.matches ? 0.8 : 0.6) as 0.8, progress: true, threshold: 4 })
      .onStepEnter(({ element, direction }) => {
        entered = element
        report({ scene: element.id, progress: progressOf(element, direction === 'up' ? 1 : 0) })
      })
      .onStepProgress(({ element, progress }) => {
        // The scene that is left reports its end, now before, now after the next one has entered.
        if (element === entered) report({ scene: element.id, progress: progressOf(element, progress) })
      })
  }
  start()
  stacked.addEventListener('change', start)
}
