import { startCard } from './card'
import { startCopy } from './copy-text'
import { startCover } from './cover'
import { startDisplay } from './display'
import { startEngineSwitch } from './engine-switch'
import { startInkSwitch } from './ink-switch'
import { startMemory } from './remember'
import { readSceneMaps, startScroll } from './scroll'

/**
 * Brings the server's HTML to life. Each behaviour finds its element by one data attribute, starts, can be stopped, and
 * writes no prose of its own. What fails leaves the text as it was: the page then shows the Stack layout, with a line that
 * says so.
 *
 * @returns what stops all of it, at once when it has only begun.
 */
export function startReader(): () => void {
  const stops = [startDisplay(document), startCard(document), startCopy(document)]
  let isStopped = false
  const keep = (stop: () => void) => (isStopped ? stop() : stops.push(stop))
  startCover(document)
  startOthers(keep)
  const remember = startMemory(document)
  // A task of its own: a press must not wait for all of it.
  const later = setTimeout(async () => {
    const scroll = document.querySelector<HTMLElement>('[data-scroll]')
    if (!scroll) return
    const maps = await readSceneMaps()
    if (isStopped) return
    const stage = startScroll(scroll, maps, remember)
    if (stage) keep(stage.stop)
    keep(startInkSwitch(document, (ink) => stage?.setInk(ink)))
    keep(startEngineSwitch(document, (engine) => stage?.setSurface(engine === 'ground' ? 'satellite' : 'paper')))
  })
  return () => {
    isStopped = true
    clearTimeout(later)
    for (const stop of stops) stop()
  }
}

/** What few pages need is fetched there: the evidence's filter and chart, and the pencil of a grid that asks. */
async function startOthers(keep: (stop: () => void) => void): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-filter]')
  const knew = document.querySelector<HTMLElement>('[data-knew]')
  if (form) keep((await import('./filter-ledger')).startFilter(form, document))
  if (knew) keep((await import('./who-knew')).startWhoKnew(knew, document))
  if (document.querySelector('[data-pencil]'))
    keep((await import('../stage/visuals/grid/pencil')).startPencil(document))
}
