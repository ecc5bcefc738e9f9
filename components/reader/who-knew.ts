import { localeOf } from '../../model/locale'

/** One day in ms. */
const DAY = 86_400_000

/**
 * `[data-knew]`: limits statements to those that were public on a chosen day, in the chart and in the table, and opens the
 * statement of a point that is pressed. In the chart one point at a time can be reached by Tab, the others by the arrows.
 */
export function startWhoKnew(element: HTMLElement, root: Document): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  const range = element.querySelector<HTMLInputElement>('[data-knew-range]')
  const day = element.querySelector('[data-knew-day]')
  const count = element.querySelector('[data-knew-count]')
  if (!range || !day || !count) return () => {}
  const parts = [...element.querySelectorAll<HTMLElement | SVGElement>('[data-public]')]
  const rows = parts.filter((part) => part.matches('tr'))
  const days = [...new Set(rows.map((row) => dayOf(row)))].sort((a, b) => a - b)
  const words = new Intl.DateTimeFormat(localeOf(element.dataset.language ?? 'en'), {
    dateStyle: 'long',
    timeZone: 'UTC',
  })

  const show = () => {
    const chosen = Number(range.value)
    let shown = 0
    for (const part of parts) {
      const isPublic = dayOf(part) <= chosen
      part.toggleAttribute('data-later', !isPublic)
      if (isPublic && part.matches('tr')) shown++
    }
    const text = words.format(chosen * DAY)
    day.textContent = text
    range.setAttribute('aria-valuetext', text)
    count.textContent = String(shown)
    for (const chart of charts) chart.keep()
  }
  const charts = [...element.querySelectorAll<SVGSVGElement>('[data-knew-chart]')].map((chart) =>
    startPoints(chart, (id) => openStatement(element, root, id), signal),
  )
  range.addEventListener('input', show, { signal })
  element.addEventListener(
    'click',
    (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-knew-step], [data-knew-all]')
      if (!button) return
      const now = Number(range.value)
      const before = days.findLast((time) => time < now) ?? days[0]
      const next = days.find((time) => time > now) ?? days.at(-1)
      const step = button.dataset.knewStep
      range.value = String(step === undefined ? range.max : step === '1' ? next : before)
      show()
    },
    { signal },
  )
  show()
  return () => stopped.abort()
}

function dayOf(part: HTMLElement | SVGElement): number {
  return Math.floor(Number(part.dataset.public) / DAY)
}

/** Points of a chart: arrows move among those that are shown, pressing one opens it. */
function startPoints(chart: SVGSVGElement, open: (id: string) => void, signal: AbortSignal): { keep(): void } {
  const points = [...chart.querySelectorAll<SVGAElement>('[data-point]')]
  const shown = () => points.filter((point) => !point.parentElement?.hasAttribute('data-later'))
  let current = points[0]
  const reach = (point: SVGAElement | undefined) => {
    current?.setAttribute('tabindex', '-1')
    current = point
    current?.setAttribute('tabindex', '0')
  }
  chart.addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
      if (!step || !current) return
      event.preventDefault()
      const list = shown()
      const next = list[Math.min(Math.max(list.indexOf(current) + step, 0), list.length - 1)]
      reach(next)
      next?.focus()
    },
    { signal },
  )
  chart.addEventListener(
    'click',
    (event) => {
      const point = (event.target as Element).closest<SVGAElement>('[data-point]')
      if (!point || event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      for (const other of points) other.removeAttribute('aria-current')
      point.setAttribute('aria-current', 'true')
      reach(point)
      open(point.href.baseVal)
    },
    { signal },
  )
  return { keep: () => reach(current && shown().includes(current) ? current : shown()[0]) }
}

/** Copies a row of the table into the panel, each cell under the head of its column. */
function openStatement(element: HTMLElement, root: Document, link: string): void {
  const row = root.querySelector(link)
  const list = element.querySelector<HTMLElement>('[data-knew-statement]')
  const heads = [...element.querySelectorAll('thead th')]
  if (!row || !list) return
  const entries = [...row.children].map((cell, index) => {
    const entry = root.createElement('div')
    const [name, value] = [root.createElement('dt'), root.createElement('dd')]
    name.textContent = heads[index]?.textContent ?? ''
    value.append(...[...cell.cloneNode(true).childNodes])
    entry.append(name, value)
    return entry
  })
  list.replaceChildren(...entries)
  list.hidden = false
  element.querySelector('[data-knew-hint]')?.remove()
}
