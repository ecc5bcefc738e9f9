/** The scene's pictures side by side: real pages in frames, opened as they come into view, those that are switched on. */
import { setFigures, setSwitch } from '../reader/display'
import type { SceneName } from './contract'
import { find } from './find'
import { FRAMES, type FrameKind } from './frame-kinds'

const KEPT = 'map.studio-frames'

type Pane = { kind: FrameKind; figure: HTMLElement; frame: HTMLIFrameElement; isSeen: boolean }

/** @param base The folder that the site is put below. */
export function startFrames(root: HTMLElement, base: string) {
  const grid = find(root, '[data-frames]')
  let name: SceneName | undefined
  const open = new Set(readKept())
  const panes = FRAMES.map(makePane)
  const fit = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const pane = panes.find(({ figure }) => figure.lastElementChild === target)
      if (pane) setScale(pane, contentRect.width)
    }
  })
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const pane = panes.find(({ figure }) => figure === target)
        if (pane && isIntersecting) pane.isSeen = true
      }
      show()
    },
    { rootMargin: '200px' },
  )
  for (const pane of panes) {
    grid.append(pane.figure)
    seen.observe(pane.figure)
    fit.observe(pane.figure.lastElementChild as Element)
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('input[name="frame"]')) {
    box.checked = open.has(box.value)
    box.addEventListener('change', () => {
      if (box.checked) open.add(box.value)
      else open.delete(box.value)
      keep([...open])
      show()
    })
  }

  function show(): void {
    for (const pane of panes) {
      const { kind, figure, frame, isSeen } = pane
      figure.hidden = !open.has(kind.id)
      if (!name) continue
      const address = base + kind.address(name)
      find<HTMLAnchorElement>(figure, 'a').href = address
      if (figure.hidden) {
        frame.removeAttribute('src')
        delete frame.dataset.at
      } else if (isSeen && frame.dataset.at !== address) {
        frame.dataset.at = address
        // In place of what it shows: Back stays the page's own.
        if (frame.getAttribute('src')) frame.contentWindow?.location.replace(address)
        else frame.src = address
      }
    }
  }

  return {
    open(next: SceneName): void {
      name = next
      show()
    },
    /** Those that have no script of the reader's do not hear of changes. */
    changed(): void {
      for (const { kind, frame } of panes) if (kind.id === 'slides' && frame.src) frame.contentWindow?.location.reload()
    },
  }
}

function makePane(kind: FrameKind): Pane {
  const figure = document.createElement('figure')
  figure.className = 'studio-frame'
  figure.hidden = true
  figure.dataset.kind = kind.id
  const caption = figure.appendChild(document.createElement('figcaption'))
  const link = document.createElement('a')
  link.target = '_blank'
  link.textContent = kind.name
  caption.append(link, ` ${kind.width} × ${kind.height}`)
  const room = figure.appendChild(document.createElement('div'))
  const frame = room.appendChild(document.createElement('iframe'))
  frame.title = kind.name
  figure.style.setProperty('--frame-w', `${kind.width}px`)
  figure.style.setProperty('--frame-h', `${kind.height}px`)
  frame.addEventListener('load', () => {
    const page = frame.contentDocument
    if (!page) return
    // What Next lays over the pages of the preview is on none that readers have.
    page.head.appendChild(page.createElement('style')).textContent = 'nextjs-portal { display: none }'
    if (kind.dir) page.documentElement.dir = kind.dir
    if (kind.scheme) setSwitch(page.documentElement, 'scheme', kind.scheme)
    if (kind.scheme) setFigures(page)
  })
  return { kind, figure, frame, isSeen: false }
}

function setScale({ kind, figure }: Pane, width: number): void {
  figure.style.setProperty('--scale', String(Math.min(1, width / kind.width)))
}

function readKept(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '')
    if (Array.isArray(kept)) return kept.map(String)
  } catch {
    // Nothing is kept, or nothing may be.
  }
  return FRAMES.filter(({ isShut }) => !isShut).map(({ id }) => id)
}

function keep(open: readonly string[]): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(open))
  } catch {
    // It may not be kept.
  }
}
