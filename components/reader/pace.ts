/** Pixels a millisecond: a screen in little more than a second, at which nobody reads. */
const FAST = 0.6
/** The pace at which fast scrolling has slowed down: half of that, so that it is not both in turn. */
const SLOW = 0.3
/** How long a pace is taken over, and after how long without scrolling it has ended; ms. */
const WINDOW = 150

/**
 * How fast the page is scrolled.
 *
 * @param slow Called when fast scrolling has slowed down or ended.
 * @returns `isFast`: whether it is too fast for a scene to be seen.
 */
export function watchPace(slow: () => void): { isFast: () => boolean; stop: () => void } {
  let steps: { at: number; y: number }[] = []
  let isFast = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const stopped = new AbortController()
  const set = (is: boolean) => {
    const hasSlowed = isFast && !is
    isFast = is
    if (hasSlowed) slow()
  }
  const end = () => {
    steps = []
    set(false)
  }
  addEventListener(
    'scroll',
    () => {
      const now = { at: performance.now(), y: scrollY }
      steps = [...steps.filter(({ at }) => now.at - at < WINDOW), now]
      const [first] = steps
      if (first && first !== now) set(Math.abs(now.y - first.y) / (now.at - first.at || 16) > (isFast ? SLOW : FAST))
      clearTimeout(timer)
      timer = setTimeout(end, WINDOW)
    },
    { passive: true, signal: stopped.signal },
  )
  return {
    isFast: () => isFast,
    stop() {
      clearTimeout(timer)
      stopped.abort()
    },
  }
}
