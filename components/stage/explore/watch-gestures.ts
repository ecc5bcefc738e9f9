/** What a reader does on the map with mouse, fingers and keys. The page keeps its scroll: wheel and one finger are its own. */
import type { Point } from '../world/camera'

export type Gestures = {
  /** By pixels to the right and down that the map is pulled. */
  drag(by: Point): void
  /** By zoom levels, around a pixel, or around the middle. */
  zoom(by: number, around?: Point): void
  /** A press on what is under a pixel. */
  press(at: Point): void
  hover(at: Point): void
  /** Back to the scene's own camera, without leaving. */
  home(): void
}

/** Pixels that a mouse may move before a press becomes a drag; that an arrow key moves the map. */
const STILL = 4
const STEP = 80
/** Pixels of a wheel, or of a trackpad's pinch, to a level of zoom. */
const WHEEL_LEVEL = 240

const KEYS: Record<string, (gestures: Gestures) => void> = {
  ArrowLeft: ({ drag }) => drag([STEP, 0]),
  ArrowRight: ({ drag }) => drag([-STEP, 0]),
  ArrowUp: ({ drag }) => drag([0, STEP]),
  ArrowDown: ({ drag }) => drag([0, -STEP]),
  '+': ({ zoom }) => zoom(0.5),
  '=': ({ zoom }) => zoom(0.5),
  '-': ({ zoom }) => zoom(-0.5),
  '0': ({ home }) => home(),
}

/**
 * @param origin The element whose upper left corner the pixels are counted from.
 * @param signal Ends it.
 */
export function watchGestures(map: HTMLElement, origin: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  const pixelOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left, top } = origin.getBoundingClientRect()
    return [clientX - left, clientY - top]
  }

  let from: Point | undefined
  let isDrag = false
  map.addEventListener(
    'pointerdown',
    (event) => {
      isDrag = false
      if (event.pointerType !== 'touch' && event.button === 0) from = pixelOf(event)
    },
    { signal },
  )
  map.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return
      const now = pixelOf(event)
      if (!from) return gestures.hover(now)
      const by: Point = [now[0] - from[0], now[1] - from[1]]
      if (!isDrag && Math.hypot(...by) < STILL) return
      if (!isDrag) map.setPointerCapture(event.pointerId)
      isDrag = true
      from = now
      gestures.drag(by)
    },
    { signal },
  )
  for (const end of ['pointerup', 'pointercancel'] as const)
    map.addEventListener(end, () => (from = undefined), { signal })
  map.addEventListener(
    'click',
    (event) => {
      // A click without a pointer comes from a key, and its button knows what it means.
      if (!isDrag && event.detail > 0) gestures.press(pixelOf(event))
      isDrag = false
    },
    { signal },
  )

  map.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1
      gestures.zoom((-event.deltaY * lines) / WHEEL_LEVEL, pixelOf(event))
    },
    { passive: false, signal },
  )

  let pair: { middle: Point; apart: number } | undefined
  const follow = (event: TouchEvent) => {
    const [a, b] = [...event.touches].map(pixelOf)
    if (!a || !b || event.touches.length !== 2) {
      pair = undefined
      return
    }
    if (event.cancelable) event.preventDefault()
    const now = {
      middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const,
      apart: Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])),
    }
    if (pair) {
      gestures.drag([now.middle[0] - pair.middle[0], now.middle[1] - pair.middle[1]])
      gestures.zoom(Math.log2(now.apart / pair.apart), now.middle)
    }
    pair = now
  }
  for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    map.addEventListener(name, follow, { passive: false, signal })

  map.addEventListener(
    'keydown',
    (event) => {
      const act = KEYS[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act(gestures)
    },
    { signal },
  )
}
