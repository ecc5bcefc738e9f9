import type { Stage } from '../stage/contracts/stage'
import { mountStage } from '../stage/mount-stage'
import * as advance from '../stage/paper/advance'
import { READER_VISUALS } from '../stage/satellite/visuals'
import { inTurn } from '../stage/timing/in-turn'
import { startAddress } from './address'
import { startBeforeAfter } from './before-after'
import { showEngine } from './engine-switch'
import { startExplore } from './explore'
import { startKeys } from './keys'
import { tellReader } from './line'
import { startListedNotes } from './listed-notes'
import { startMargins } from './margins'
import { wantsStill } from './motion'
import { makeNavigation } from './navigation'
import { watchPace } from './pace'
import { startPresentLink } from './present-link'
import { startRail } from './rail'
import type { Remember } from './remember'
import { makeShowSoon } from './show-soon'
import { startStrip } from './strip'
import { takeFirst } from './take-first'
import { takeVisuals } from './take-visuals'
import { isBelow, watchScroll } from './watch-scroll'

/** ms after which every flight has ended: what comes ahead must not be drawn in one. */
const AFTER_FLIGHT = 2500

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

type StageHandle = Pick<Stage, 'setInk' | 'setSurface' | 'stop'>

/** `[data-scene-maps]`: the maps of a page's scenes, which stand in it or in a file of their own; nothing when that doesn't come. */
export async function readSceneMaps(): Promise<string> {
  const data = document.querySelector<HTMLElement>('[data-scene-maps]')
  if (!(data instanceof HTMLLinkElement)) return data?.textContent ?? ''
  return fetch(data.href).then(
    (response) => response.text(),
    () => '',
  )
}

/**
 * `[data-scroll]`: the Scroll layout. scrollama says which scene is at the line of reading and how far through; one `goTo`
 * serves scroll, keys, links and the address; the stage, the rail and the address follow.
 *
 * @param sceneMaps The maps of the scenes, as JSON.
 * @returns the stage, whose `stop` ends all of it, or nothing when it could not be had; the page then shows the Stack layout.
 */
export function startScroll(scroll: HTMLElement, sceneMaps: string, remember?: Remember): StageHandle | undefined {
  const sections = [...scroll.querySelectorAll<HTMLElement>('section[data-scene]')]
  const element = scroll.querySelector<HTMLElement>('[data-stage]')
  if (!element || sections.length === 0) return undefined
  const navigation = makeNavigation(sections)
  const fail = (error: unknown) => {
    console.error(error)
    document.documentElement.dataset.layout = 'stack'
    tellReader(scroll, 'map-failed')
  }
  const stops: (() => void)[] = []
  let isStopped = false
  try {
    const maps = JSON.parse(sceneMaps)
    takeFirst(scroll, element)
    const stage = mountStage(element, maps, {
      ...JSON.parse(element.dataset.basemaps ?? ''),
      reducedMotion: wantsStill(),
      advance,
      visuals: takeVisuals(scroll, element, READER_VISUALS),
      tell: () => tellReader(scroll, 'map-data-failed'),
      satelliteFailed: (why) => {
        showEngine(document, 'paper')
        tellReader(scroll, `ground-${why}`)
      },
    })
    let shown = -1
    let ahead: ReturnType<typeof setTimeout>
    const prepareNext = () => {
      clearTimeout(ahead)
      if (!savesData()) ahead = setTimeout(() => stage.prepare(sections[shown + 1]?.id ?? ''), AFTER_FLIGHT)
    }
    // Not before the reader goes on: what a page costs to open is its words and its first picture.
    addEventListener('scroll', prepareNext, { once: true, passive: true })
    stops.push(() => {
      removeEventListener('scroll', prepareNext)
      clearTimeout(ahead)
    })
    const show = () => {
      const index = sections.findIndex(({ id }) => id === navigation.position.scene)
      // A jump over more than one scene is a cut: no flight crosses half the story.
      stage.show(navigation.position, Math.abs(index - shown) > 1 ? 'cut' : 'fly')
      if (shown >= 0 && shown !== index) prepareNext()
      shown = index
    }
    const pace = watchPace(show)
    stops.push(stage.stop, pace.stop)
    const soon = makeShowSoon(element, navigation, () => isStopped || show())
    const unwatch = navigation.watch(({ scene }, asker) => {
      if (asker === 'reader') soon.ask()
      // A scene that is passed quickly is skipped: drawing it would only hold up the scroll.
      else if (!soon.isAsked && (scene === sections[shown]?.id || !pace.isFast())) show()
    })
    stops.push(unwatch, startPresentLink(document, navigation))
    if (remember) stops.push(remember(scroll, navigation))
    const strip = scroll.querySelector<HTMLElement>('[data-strip]')
    const parts = [
      () => watchScroll(sections, navigation),
      () => {
        const stop = startAddress(scroll, navigation)
        show()
        if (location.hash) takeFirstBasemap()
        return stop
      },
      () => startRail(scroll, navigation),
      () => startMargins([...scroll.querySelectorAll<HTMLElement>('.scene-margin')], () => roomOfText(element, strip)),
      () => (strip ? startStrip(strip, sections, navigation) : undefined),
      () => startKeys(sections, navigation),
      () => startExplore(scroll, element, stage),
      () => startBeforeAfter(scroll, stage, navigation),
      // Last: it composes maps that are not seen, and below the first view.
      () => startListedNotes(sections, stage, navigation),
    ]
    const starts = parts.map((start) => () => {
      const stop = start()
      if (stop) stops.push(stop)
    })
    inTurn(starts, () => isStopped).catch(fail)
    return {
      setInk: stage.setInk,
      setSurface: stage.setSurface,
      stop() {
        isStopped = true
        for (const stop of stops) stop()
      },
    }
  } catch (error) {
    fail(error)
    startAddress(scroll, navigation)
    return undefined
  }
}

/** The height in px that the margin's text has: as high as the stage beside it, or what the screen has left below the strip. */
function roomOfText(stage: HTMLElement, strip: HTMLElement | null): number {
  if (!strip || !isBelow()) return stage.offsetHeight
  return innerHeight - Number.parseFloat(getComputedStyle(strip).insetBlockStart) - strip.offsetHeight
}

/** A page that is opened at another scene than its first may not need what it has asked for: taken, it is kept for later. */
function takeFirstBasemap(): void {
  const link = document.querySelector<HTMLLinkElement>('link[as="fetch"]')
  if (link) fetch(link.href).catch(() => {})
}
