import { startPencil } from '../stage/visuals/grid/pencil'
import { startCard } from './card'
import { startCopy } from './copy-text'
import { startCover } from './cover'
import { startDisplay } from './display'
import { startEngineSwitch } from './engine-switch'
import { startInkSwitch } from './ink-switch'
import { startMemory } from './remember'
import { startScroll } from './scroll'

/**
 * Brings the server's HTML to life. Each behaviour finds its element by one data attribute, starts, and writes no prose of
 * its own. What fails leaves the text as it was: the page then shows the Stack layout, with a line that says so.
 */
async function start(): Promise<void> {
  startDisplay(document)
  startCard(document)
  startCopy(document)
  startCover(document)
  startPencil(document)
  startEvidence()
  const remember = startMemory(document)
  // A task of its own: a press must not wait for all of it.
  await new Promise((resolve) => setTimeout(resolve))
  const scroll = document.querySelector<HTMLElement>('[data-scroll]')
  if (!scroll) return
  const stage = startScroll(scroll, remember)
  startInkSwitch(document, (ink) => stage?.setInk(ink))
  startEngineSwitch(document, (engine) => stage?.setSurface(engine === 'ground' ? 'satellite' : 'paper'))
}

/** What only the evidence page needs is fetched there. */
async function startEvidence(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-filter]')
  const knew = document.querySelector<HTMLElement>('[data-knew]')
  if (form) (await import('./filter-ledger')).startFilter(form, document)
  if (knew) (await import('./who-knew')).startWhoKnew(knew, document)
}

start()
