import scrollama from 'scrollama'
import { mountStage } from '../stage/mount-stage'
import { startAddress } from './address'
import { type EngineChoice, showEngine } from './engine-switch'
import type { InkChoice } from './ink-switch'
import { startKeys } from './keys'
import { tellReader } from './line'
import { wantsStill } from './motion'
import { makeNavigation, type Navigation } from './navigation'
import { startRail } from './rail'

type StageHandle = { setInk(ink: InkChoice): void; setEngine(engine: EngineChoice): void }

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
    const stage = mountStage(element, maps, {
      folder: element.dataset.folder ?? '',
      reducedMotion: wantsStill(),
      tell: () => tellReader(scroll, 'map-data-failed'),
      groundFailed: (why) => {
        showEngine(document, 'paper')
        tellReader(scroll, `ground-${why}`)
      },
    })
    let shown = -1
    navigation.watch((position) => {
      const index = sections.findIndex(({ id }) => id === position.scene)
      // A jump over more than one scene is a cut: no flight crosses half the story.
      stage.show(position, Math.abs(index - shown) > 1 ? 'cut' : 'fly')
      shown = index
    })
    startRail(scroll, navigation)
    watchScroll(sections, navigation)
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

/** Where the line of reading lies, as a part of the viewport's height, and how much of a scene draws its routes. */
const BESIDE = { line: 0.6, drawn: 0.6 }
const BELOW = { line: 0.8, drawn: 0.75 }

/**
 * Reports the scene at the line of reading and how much of it is drawn. A scene that was jumped to stays finished until
 * the reader scrolls back in it or leaves it.
 */
function watchScroll(sections: HTMLElement[], navigation: Navigation): void {
  const still = wantsStill()
  const stacked = matchMedia('(max-width: 899px) and (orientation: portrait), (max-width: 599px)')
  let scroller = scrollama()
  let entered: HTMLElement | undefined
  let finished: { element: HTMLElement; from: number } | undefined

  const drawnPart = (element: HTMLElement): number => {
    if (still || !element.classList.contains('scrubbed')) return 1
    const { line, drawn } = stacked.matches ? BELOW : BESIDE
    const { top, height } = element.getBoundingClientRect()
    return Math.min(Math.max((innerHeight * line - top) / height / drawn, 0), 1)
  }
  const report = (element: HTMLElement) => {
    const part = drawnPart(element)
    if (finished?.element !== element || part < finished.from - 0.01) finished = undefined
    navigation.goTo({ scene: element.id, progress: finished ? 1 : part }, 'scroll')
  }
  navigation.watch(({ scene }, asker) => {
    const element = sections.find(({ id }) => id === scene)
    if (asker === 'reader' && element) {
      entered = element
      finished = { element, from: drawnPart(element) }
    }
  })
  const start = () => {
    scroller.destroy()
    scroller = scrollama()
    scroller
      .setup({ step: sections, offset: (stacked.matches ? BELOW : BESIDE).line as 0.6, progress: true, threshold: 4 })
      .onStepEnter(({ element }) => {
        entered = element
        report(element)
      })
      // The scene that is left reports its end, now before, now after the next one has entered.
      .onStepProgress(({ element }) => element === entered && report(element))
  }
  start()
  stacked.addEventListener('change', start)
}
