import { wantsStill } from '../reader/motion'
import type { Position } from '../stage/contracts/stage'
import { mountStage } from '../stage/mount-stage'
import { tellHappening } from './happenings'
import { readPosition } from './messages'
import { watchSwipes } from './swipe'

/** px: a visual whose letters would be drawn smaller than this part of their size is left to the story's own page. */
const SMALLEST_SCALE = 0.66

/**
 * `[data-embed]`: the Stepper layout. Buttons, keys, swipes, the rail, the address and the host all set one position; the
 * slip, the stage, the rail and the foot follow it, and the host is told of what the reader chose.
 *
 * @throws when the page lacks its scenes; the caller then shows the Stack layout.
 */
export function startStepper(embed: HTMLElement): void {
  const sections = [...embed.querySelectorAll<HTMLElement>('section[data-scene]')]
  const ids = sections.map(({ id }) => id)
  const element = embed.querySelector<HTMLElement>('[data-stage]')
  if (!element || ids[0] === undefined) throw new Error('an embedded chapter without scenes')
  const story = embed.dataset.story ?? ''
  const maps = JSON.parse(embed.querySelector('[data-scene-maps]')?.textContent ?? '')
  const basemaps = JSON.parse(element.dataset.basemaps ?? '')
  const stage = mountStage(element, maps, { ...basemaps, reducedMotion: wantsStill() })
  const show = makeShow(embed, sections)
  let position: Position = { scene: '', progress: 1 }

  const tellHost = () => {
    if (window.parent !== window) window.parent.postMessage({ story, ...position }, '*')
  }
  const goTo = (next: Position, asker: 'reader' | 'host') => {
    const from = ids.indexOf(position.scene)
    const to = ids.indexOf(next.scene)
    if (to < 0) return
    position = next
    if (from !== to) show(to)
    // Nothing moves before it is touched, and no flight crosses half the chapter.
    stage.show(position, from < 0 || Math.abs(to - from) > 1 ? 'cut' : 'fly')
    markCramped(element)
    if (asker === 'reader') tellHost()
    if (from !== to && to === ids.length - 1) tellHappening('finish')
  }
  const step = (by: number) => {
    const scene = ids[ids.indexOf(position.scene) + by]
    if (scene !== undefined) goTo({ scene, progress: 1 }, 'reader')
  }

  /** To the right or to the left, as the page is read. */
  const turn = (by: number) => step(document.dir === 'rtl' ? -by : by)

  embed.addEventListener('click', (event) => {
    const target = event.target as Element
    const by = target.closest<HTMLElement>('[data-step]')?.dataset.step
    if (by) step(Number(by))
    const link = target.closest<HTMLAnchorElement>('[data-mark] a')
    if (!link) return
    event.preventDefault()
    goTo({ scene: link.hash.slice(1), progress: 1 }, 'reader')
  })
  addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
    turn(by)
  })
  watchSwipes(embed, turn)
  followHost(
    (data) => readPosition(data, story, ids),
    (next) => goTo(next, 'host'),
  )
  new ResizeObserver(() => markCramped(element)).observe(element)

  const asked = new URLSearchParams(location.search).get('scene') ?? ''
  const scene = document.getElementById(asked)?.dataset.movedTo ?? asked
  goTo({ scene: ids.includes(scene) ? scene : ids[0], progress: 1 }, 'reader')
}

/** Shows one scene of all, and says in the foot and on the rail which it is. */
function makeShow(embed: HTMLElement, sections: readonly HTMLElement[]): (index: number) => void {
  const marks = [...embed.querySelectorAll<HTMLElement>('[data-mark]')]
  const at = embed.querySelector('[data-count-at]')
  const title = embed.querySelector('[data-count-title]')
  const links = embed.querySelectorAll<HTMLAnchorElement>('[data-full]')
  const foot = embed.querySelector('.embed-foot')
  const buttons = [...embed.querySelectorAll<HTMLElement>('[data-step]')]
  const card = document.querySelector<HTMLElement>('[data-card]')
  return (index) => {
    const id = sections[index]?.id ?? ''
    card?.hidePopover?.()
    for (const section of sections) section.toggleAttribute('data-current', section.id === id)
    // In a frame that is too low for its text, each scene begins at its beginning.
    sections[0]?.parentElement?.scrollTo(0, 0)
    for (const mark of marks) {
      const isCurrent = (mark.dataset.mark ?? '').split(' ').includes(id)
      mark.toggleAttribute('data-current', isCurrent)
      if (isCurrent) mark.dataset.read = ''
      mark.querySelector('a')?.setAttribute('aria-current', String(isCurrent))
    }
    if (at) at.textContent = String(index + 1)
    if (title) title.textContent = `: ${sections[index]?.querySelector('h2')?.textContent ?? ''}`
    foot?.toggleAttribute('data-last', index === sections.length - 1)
    for (const link of links) link.href = `${link.dataset.full}#${id}`
    for (const button of buttons) {
      const next = index + Number(button.dataset.step)
      button.setAttribute('aria-disabled', String(next < 0 || next >= sections.length))
    }
  }
}

/** Follows what the page around the frame asks for, at most once a frame of the screen, and only in our form. */
function followHost(read: (data: unknown) => Position | undefined, follow: (position: Position) => void): void {
  let waiting: Position | undefined
  addEventListener('message', ({ source, data }) => {
    const position = source === window.parent && window.parent !== window ? read(data) : undefined
    if (!position) return
    if (!waiting) {
      requestAnimationFrame(() => {
        if (waiting) follow({ scene: waiting.scene, progress: waiting.progress })
        waiting = undefined
      })
    }
    waiting = position
  })
}

/** A drawn visual that would not fit, or whose words could not be read, gives way to a link to it. */
function markCramped(stage: HTMLElement): void {
  stage.removeAttribute('data-cramped')
  if (stage.dataset.visual === 'map') return
  const host = stage.querySelector<HTMLElement>(`[data-stage-${stage.dataset.visual}]`)
  const drawing = [...(host?.querySelectorAll<HTMLElement>('[data-visual-of]:not([hidden]) > div') ?? [])].find(
    (form) => form.clientHeight > 0,
  )
  const first = drawing?.firstElementChild
  if (!host || !drawing || !first) return
  const scale = (first as Partial<SVGSVGElement>).getScreenCTM?.()?.a ?? 1
  const room = host.getBoundingClientRect()
  const content = first.getBoundingClientRect()
  const isCut = Math.max(content.height, drawing.scrollHeight) > room.height + 1 || content.width > room.width + 1
  stage.toggleAttribute('data-cramped', scale < SMALLEST_SCALE || isCut)
}
