/** Exploring: the reader moves the map, reads what is on it, and comes back to the scene as it was. */

import type { Stage } from '../contracts/stage'
import type { Picture } from '../picture/nouns'
import type { Point, WorldCamera } from '../world/camera'
import { type Limits, limitsFor, panBy, zoomAround } from './explore-camera'
import { listSpots, pickAt, type Spot } from './pick'
import { exploredFrom } from './tell-camera'
import { watchGestures } from './watch-gestures'

/** How long the map must stand before it is drawn anew, in ms. */
const REST = 140

/**
 * @param root `[data-explore]`, with its button, its map, its controls and its panel.
 * @param element The stage's own element.
 * @param entryOf What the page says of a place or route of the scene, to be shown when it is chosen.
 * @returns what begins it, and what takes it away.
 */
export function mountExplore(
  root: HTMLElement,
  element: HTMLElement,
  stage: Stage,
  entryOf: (scene: string, id: string) => Element | null | undefined,
): { open(): void; stop(): void } {
  const stopped = new AbortController()
  const { signal } = stopped
  const find = (name: string) => root.querySelector(`[data-explore-${name}]`) as HTMLElement
  const [map, panel, entry, controls] = [find('map'), find('panel'), find('entry'), find('controls')]
  const button = find('open')
  let picture: Picture | undefined
  let home: WorldCamera | undefined
  let camera: WorldCamera | undefined
  let limits: Limits = [0, 0]
  let frame = 0
  let rest: ReturnType<typeof setTimeout>
  let chosen: string | undefined

  const spotOf = (id: string) => map.querySelector<HTMLElement>(`[data-spot="${CSS.escape(id)}"]`)

  function moveTo(next: WorldCamera): void {
    camera = next
    map.classList.add('is-moving')
    clearTimeout(rest)
    rest = setTimeout(settle, REST)
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0
        if (camera && isOpen()) stage.look(camera, true)
      })
  }

  /** The whole picture where the map has come to rest, and the buttons over what is on it. */
  function settle(): void {
    if (!camera || !isOpen()) return
    picture = stage.look(camera) ?? picture
    map.classList.remove('is-moving')
    if (picture) markSpots(listSpots(picture, stage.ink))
    tellPreview()
  }

  /** In development an editor may copy the camera (scripts/dev/camera-panel.ts); no build has this. */
  function tellPreview(): void {
    if (process.env.NODE_ENV !== 'development' || !camera || !picture) return
    const detail = exploredFrom(camera, picture.view.free)
    element.dispatchEvent(new CustomEvent('explored', { bubbles: true, detail }))
  }

  function markSpots(spots: readonly Spot[]): void {
    for (const old of map.querySelectorAll<HTMLElement>('[data-spot]')) {
      if (spots.some(({ id }) => id === old.dataset.spot)) continue
      // Who was on it stays on the map.
      if (old === document.activeElement) map.focus({ preventScroll: true })
      old.remove()
    }
    const box = map.getBoundingClientRect()
    const stageBox = element.getBoundingClientRect()
    for (const { id, at } of spots) {
      const name = entryOf(element.dataset.scene ?? '', id)?.querySelector('dfn')?.textContent
      if (!name) continue
      const spot = spotOf(id) ?? map.appendChild(document.createElement('button'))
      spot.dataset.spot = id
      spot.setAttribute('type', 'button')
      spot.setAttribute('aria-label', name)
      spot.setAttribute('aria-pressed', String(id === chosen))
      spot.style.left = `${at[0] + stageBox.left - box.left}px`
      spot.style.top = `${at[1] + stageBox.top - box.top}px`
    }
  }

  function choose(id: string | undefined): void {
    const text = id === undefined ? undefined : entryOf(element.dataset.scene ?? '', id)
    chosen = text ? id : undefined
    for (const spot of map.querySelectorAll<HTMLElement>('[data-spot]'))
      spot.setAttribute('aria-pressed', String(spot.dataset.spot === chosen))
    if (!text || !id) {
      panel.hidePopover()
      return
    }
    panel.showPopover()
    entry.replaceChildren(...[...text.cloneNode(true).childNodes])
    seatPanel(spotOf(id))
  }

  /** At the upper end of the map, or at the lower one where it would lie over what was chosen (px in the viewport). */
  function seatPanel(spot: HTMLElement | null): void {
    const around = map.getBoundingClientRect()
    const { width, height } = panel.getBoundingClientRect()
    const top = Math.max(around.top, find('hint').getBoundingClientRect().bottom) + 12
    const at = spot?.getBoundingClientRect()
    const isUnder = at && at.right > around.right - width - 24 && at.top < top + height + 12
    panel.style.setProperty('--panel-x', `${Math.round(document.documentElement.clientWidth - around.right + 12)}px`)
    panel.style.setProperty('--panel-y', `${Math.round(top)}px`)
    panel.style.setProperty('--panel-low', `${Math.round(innerHeight - around.bottom + controls.offsetHeight + 24)}px`)
    panel.toggleAttribute('data-low', Boolean(isUnder))
  }

  const isOpen = () => element.dataset.exploring !== undefined

  watchGestures(
    map,
    element,
    {
      drag: ([x, y]) => {
        if (camera && picture) moveTo(panBy(camera, [-x, -y], picture))
      },
      zoom,
      press: (at) => picture && choose(pickAt(picture, stage.ink, at)),
      hover: (at) =>
        map.toggleAttribute('data-over', picture !== undefined && pickAt(picture, stage.ink, at) !== undefined),
      home: () => home && moveTo(home),
    },
    signal,
  )

  function zoom(by: number, around?: Point): void {
    if (!camera || !picture) return
    const { free } = picture.view
    moveTo(zoomAround(camera, around ?? [free.x + free.width / 2, free.y + free.height / 2], by, picture, limits))
  }

  function setShown(is: boolean): void {
    button.hidden = is
    map.hidden = !is
    controls.hidden = !is
    find('hint').hidden = !is
    find('back').hidden = is
  }

  function open(): void {
    picture = stage.look()
    if (!picture) return
    home = camera = picture.camera
    limits = limitsFor(picture)
    // The buttons lie over the map from now on: names make room for them.
    setShown(true)
    picture = stage.look(camera) ?? picture
    markSpots(listSpots(picture, stage.ink))
    tellPreview()
    map.focus({ preventScroll: true })
  }

  /** Takes away what exploring has brought; the stage shows its scene again. */
  function close(): void {
    if (!button.hidden) return
    const hadFocus = root.contains(document.activeElement)
    clearTimeout(rest)
    camera = chosen = undefined
    panel.hidePopover()
    map.replaceChildren()
    map.classList.remove('is-moving')
    setShown(false)
    if (hadFocus) button.focus({ preventScroll: true })
  }

  map.addEventListener(
    'click',
    (event) => {
      const spot = (event.target as Element).closest<HTMLElement>('[data-spot]')
      if (spot && event.detail === 0) choose(spot.dataset.spot)
    },
    { signal },
  )
  controls.addEventListener(
    'click',
    (event) => {
      const { exploreZoom } = (event.target as Element).closest<HTMLElement>('[data-explore-zoom]')?.dataset ?? {}
      if (exploreZoom) zoom(Number(exploreZoom))
    },
    { signal },
  )
  find('close').addEventListener('click', () => stage.look(), { signal })
  find('panel-close').addEventListener(
    'click',
    () => {
      const spot = chosen === undefined ? null : spotOf(chosen)
      choose(undefined)
      ;(spot ?? map).focus({ preventScroll: true })
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen()) return
      // Cards and menus that lie over the map close first.
      if (!document.querySelector('[popover="auto"]:popover-open, header details[open]')) stage.look()
    },
    { signal },
  )
  const resized = new ResizeObserver(() => isOpen() && camera && moveTo(camera))
  resized.observe(element)
  // Scrolling on to another scene ends it, too: whoever ends it takes the attribute off the stage.
  const ended = new MutationObserver(() => isOpen() || close())
  ended.observe(element, { attributeFilter: ['data-exploring'] })

  return {
    open,
    stop() {
      if (isOpen()) stage.look()
      close()
      cancelAnimationFrame(frame)
      resized.disconnect()
      ended.disconnect()
      stopped.abort()
    },
  }
}
