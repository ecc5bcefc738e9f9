import type { Navigation } from './navigation'

/** `[data-strip]`: the date at hand, the list of all dates, how far one has come and the minutes that are left. */
export function startStrip(strip: HTMLElement, sections: readonly HTMLElement[], navigation: Navigation): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  const dates = strip.querySelector<HTMLDetailsElement>('[data-dates]')
  const find = (name: string) => strip.querySelector<HTMLElement>(`[data-${name}]`)
  const [now, count, left] = ['now', 'count', 'left'].map(find)
  const list = strip.querySelector('template')
  const links = [...(list?.content ?? strip).querySelectorAll<HTMLElement>('[data-date]')]
  const set = () => {
    const index = sections.findIndex(({ id }) => id === navigation.position.scene)
    for (const [place, link] of links.entries()) {
      if (place === index) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    if (now) now.textContent = links[index]?.dataset.date ?? ''
    if (count) count.textContent = String(index + 1)
    if (left) left.textContent = String(minutesLeft(Number(strip.dataset.minutes), index, sections.length))
  }
  let shown = ''
  const unwatch = navigation.watch(({ scene }) => {
    if (scene !== shown) set()
    shown = scene
  })
  set()
  const stop = () => {
    unwatch()
    stopped.abort()
  }
  if (!dates) return stop
  dates.addEventListener(
    'toggle',
    () => {
      list?.replaceWith(list.content)
      const link = links.find((entry) => entry.hasAttribute('aria-current'))
      if (dates.open) link?.scrollIntoView({ block: 'nearest' })
    },
    { signal },
  )
  dates.addEventListener(
    'click',
    (event) => {
      if ((event.target as Element).closest('a')) dates.open = false
    },
    { signal },
  )
  dates.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !dates.open) return
      dates.open = false
      dates.querySelector('summary')?.focus({ preventScroll: true })
    },
    { signal },
  )
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (dates.open && !dates.contains(event.target as Node)) dates.open = false
    },
    { signal },
  )
  return stop
}

/** Whole minutes to the end of the page from a scene (its place from 0), at least 1. */
export function minutesLeft(minutes: number, scene: number, scenes: number): number {
  return Math.max(1, Math.ceil((minutes * (scenes - scene)) / scenes))
}
