import { useEffect, useRef } from 'react'
import type { Position, Stage } from '../stage/contracts/stage'
import { mountStage } from '../stage/mount-stage'
import * as advance from '../stage/paper/advance'
import type { Deck } from './deck'
import type { Ink } from './talk-state'

/** ms in which a route is drawn after the flight to its scene. */
const DRAWING = 4000

/** Notes of a scene, by their index. */
export type Listed = { scene: string; notes: readonly number[] }

type Props = {
  deck: Deck
  position: Position
  ink: Ink
  /** True where every change is a cut: reduced motion, and the small picture in the console. */
  isStill: boolean
  /** One line, when something can't be shown. */
  tell: (line: string) => void
  /** Which notes of the scene have no place on the map. */
  list: (listed: Listed) => void
}

/** The stage, brought to life by the same core as on a page to read. React never touches what is inside. */
export function StageView({ deck, position, ink, isStill, tell, list }: Props) {
  const element = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage>(undefined)
  const shown = useRef(-1)

  useEffect(() => {
    if (!element.current) return
    const mounted = mountStage(element.current, deck.maps, {
      folder: deck.mapFolder,
      atlas: deck.atlas,
      reducedMotion: isStill,
      tell,
      advance,
    })
    stage.current = mounted
    shown.current = -1
    return () => mounted.stop()
  }, [deck, isStill, tell])

  useEffect(() => {
    const [host, live] = [element.current, stage.current]
    if (!host || !live) return
    const index = deck.maps.findIndex(({ id }) => id === position.scene)
    const step = index - shown.current
    const isFirst = shown.current < 0
    shown.current = index
    live.setInk(ink)
    // A jump over more than one scene is a cut: no flight crosses half the story.
    const how = isFirst || isStill || Math.abs(step) > 1 ? 'cut' : 'fly'
    const isDrawn = how === 'fly' && step === 1 && deck.maps[index]?.lines.some(({ scrub }) => scrub)
    live.show(isDrawn ? { ...position, progress: 0 } : position, how)
    if (isFirst) live.prepare()
    return isDrawn ? drawSlowly(host, live, position) : undefined
  }, [deck, position, ink, isStill])

  useEffect(() => {
    const { scene } = position
    const again = () => list({ scene, notes: stage.current?.listed(scene) ?? [] })
    again()
    addEventListener('resize', again)
    return () => removeEventListener('resize', again)
  }, [position, list])

  return (
    <div
      ref={element}
      className="stage"
      data-stage
      data-engine="paper"
      data-settled="false"
      aria-hidden="true"
      inert
      suppressHydrationWarning
    >
      {deck.stage}
    </div>
  )
}

/** Draws the routes of a scene once its flight has ended; stopped by what it returns. */
function drawSlowly(host: HTMLElement, live: Stage, { scene, progress }: Position): () => void {
  let frame = 0
  const run = (began: number) => {
    const part = Math.min(1, (performance.now() - began) / DRAWING)
    live.show({ scene, progress: progress * part }, 'fly')
    if (part < 1) frame = requestAnimationFrame(() => run(began))
  }
  const watch = new MutationObserver(() => {
    if (host.dataset.settled !== 'true' || frame) return
    watch.disconnect()
    frame = requestAnimationFrame(() => run(performance.now()))
  })
  watch.observe(host, { attributes: true, attributeFilter: ['data-settled'] })
  return () => {
    watch.disconnect()
    cancelAnimationFrame(frame)
  }
}
