import { tellReader } from './line'
import type { Asker, Navigation } from './navigation'

/** How long the position must stand before it is written (ms). Safari refuses more than 100 `replaceState` in 30 s. */
const STANDING = 400

/** Keeps the scene in the address, with `replaceState` only, so that Back leaves the page. */
export function startAddress(scroll: HTMLElement, navigation: Navigation): () => void {
  const stage = scroll.querySelector<HTMLElement>('[data-stage]')
  let timer: ReturnType<typeof setTimeout>
  const stopped = new AbortController()
  const { signal } = stopped
  const write = () => {
    if (stage?.dataset.settled === 'false') timer = setTimeout(write, STANDING)
    else replaceHash(navigation.position.scene)
  }
  const unwatch = navigation.watch(() => {
    clearTimeout(timer)
    timer = setTimeout(write, STANDING)
  })
  // Reloaded or come back to, the page stands where it was left, which may be farther in the scene.
  openAddress(scroll, navigation, history.state ? 'scroll' : 'reader')
  const goBack = returnTo(history.state)
  if (document.readyState === 'complete') goBack()
  else addEventListener('load', goBack, { signal })
  const leave = () => {
    const section = document.getElementById(navigation.position.scene)
    if (history.state && section) history.replaceState([section.id, topOf(section)], '')
  }
  addEventListener('pagehide', leave, { signal })
  addEventListener('hashchange', () => openAddress(scroll, navigation), { signal })
  document.addEventListener('click', (event) => followLink(event, navigation), { signal })
  return () => {
    clearTimeout(timer)
    unwatch()
    stopped.abort()
  }
}

const topOf = (section: HTMLElement) => Math.round(section.getBoundingClientRect().top)

/** The way to where a scene stood (px below the window's upper edge) when the page was left. WebKit itself goes to the head of the scene. */
function returnTo(left: unknown): () => void {
  const [id, top] = Array.isArray(left) ? left : []
  const section = id === decodeHash(location.hash) && document.getElementById(id)
  return () => {
    if (!section) return
    const { scrollMarginTop } = getComputedStyle(section)
    const { scrollPaddingTop } = getComputedStyle(document.documentElement)
    const head = Number.parseFloat(scrollMarginTop) + (Number.parseFloat(scrollPaddingTop) || 0)
    if (Math.abs(topOf(section) - head) < 4) scrollBy({ top: topOf(section) - top, behavior: 'instant' })
  }
}

/** What it leaves in the history says that the browser knows the place. */
function replaceHash(id: string): void {
  history.replaceState([], '', `#${id}`)
}

/** Opens what the address names: a scene at its finished picture, or any other place of the page. */
function openAddress(scroll: HTMLElement, navigation: Navigation, asker: Asker = 'reader'): void {
  const id = decodeHash(location.hash)
  if (!id) return
  const target = document.getElementById(id)
  const scene = sceneAt(target)
  const elsewhere = target?.matches('.moved-elsewhere') && target.querySelector('a')
  if (scene) navigation.goTo({ scene, progress: 1 }, asker)
  else if (elsewhere) location.replace(elsewhere.href)
  // A host's own fragment (`#xtor=…`, `#Echobox=…`) is no scene that is gone.
  else if (!target && /^[\w-]+$/.test(id)) tellReader(scroll, 'no-such-scene')
}

/** The scene at a place: itself, or the successor of one that is gone. */
function sceneAt(place: HTMLElement | null): string | undefined {
  return place?.dataset.scene ?? place?.dataset.movedTo
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}

/** A link to a place of this page would add to the history; this goes there without. */
function followLink(event: MouseEvent, navigation: Navigation): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return
  const target = document.getElementById(decodeHash(link.hash))
  if (!target) return
  event.preventDefault()
  const scene = sceneAt(target)
  if (scene) {
    navigation.goTo({ scene, progress: 1 }, 'reader')
    return
  }
  target.scrollIntoView({ block: 'start', behavior: 'instant' })
  target.focus({ preventScroll: true })
  replaceHash(target.id)
}
