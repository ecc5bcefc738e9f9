import { Reorder, useDragControls } from 'framer-motion'
import { type KeyboardEvent, useRef } from 'react'
import type { ExerciseWords } from '../words/words'

type Props = {
  letter: string
  text: string
  isLive: boolean
  isPicked: boolean
  isFirst: boolean
  isLast: boolean
  act: { move(by: number): void; pick(): void; putBack(): void; laid(): void }
  words: ExerciseWords
}

/** One card: its letter is what is dragged and picked up. */
export function OrderCard({ letter, text, isLive, isPicked, isFirst, isLast, act, words }: Props) {
  const controls = useDragControls()
  const isDragged = useRef(false)
  const press = (event: KeyboardEvent) => {
    if (!isPicked) return
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by) act.move(by)
    else if (event.key === 'Escape') act.putBack()
    else return
    event.preventDefault()
  }
  const { order } = words
  return (
    <Reorder.Item
      value={letter}
      data-card={letter}
      data-picked={isPicked}
      className="order-card"
      dragListener={false}
      dragControls={controls}
      onDragStart={() => {
        isDragged.current = true
      }}
      onDragEnd={act.laid}
    >
      {isLive ? (
        <button
          type="button"
          className="order-handle"
          aria-label={order.handle(letter)}
          aria-pressed={isPicked}
          onPointerDown={(event) => {
            isDragged.current = false
            controls.start(event)
          }}
          onClick={() => isDragged.current || act.pick()}
          onKeyDown={press}
        >
          {letter}
        </button>
      ) : (
        <>
          <span className="order-box" />
          <b>{letter}</b>
        </>
      )}
      <span className="order-words">{text}</span>
      {isLive && (
        <span className="order-buttons">
          <button type="button" aria-label={order.up(letter)} aria-disabled={isFirst} onClick={() => act.move(-1)}>
            ↑
          </button>
          <button type="button" aria-label={order.down(letter)} aria-disabled={isLast} onClick={() => act.move(1)}>
            ↓
          </button>
        </span>
      )}
    </Reorder.Item>
  )
}
