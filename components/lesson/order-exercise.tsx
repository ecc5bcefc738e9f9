'use client'

import { MotionConfig, Reorder } from 'framer-motion'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStill } from '../page/use-still'
import { exerciseWordsOf } from '../words/exercise-words'
import { moveCard, wordOf } from './move-card'
import { OrderCard } from './order-card'

export type Card = { letter: string; words: string }
type Props = { language: string; title: string; question: string; cards: readonly Card[] }

/** Cards to put in order, by mouse, finger, keys or buttons. Without a script: a list with boxes to write in. */
export function OrderExercise({ language, title, question, cards }: Props) {
  const words = exerciseWordsOf(language)
  const first = cards.map(({ letter }) => letter)
  const [order, setOrder] = useState(first)
  const [said, say] = useState('')
  const [isLive, setLive] = useState(false)
  /** The card that the keys have picked up, and the order to which Escape goes back. */
  const [picked, setPicked] = useState<{ letter: string; from: string[] }>()
  const list = useRef<HTMLDivElement>(null)
  const isStill = useStill()
  useEffect(() => setLive(true), [])
  // A card that moves in the document loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order says when to look
  useLayoutEffect(() => {
    if (picked) list.current?.querySelector<HTMLElement>(`[data-card="${picked.letter}"] .order-handle`)?.focus()
  }, [order, picked])

  const { order: label } = words
  const tell = (next: readonly string[], letter: string, how = label.position) =>
    say(how(letter, next.indexOf(letter) + 1, next.length))
  const move = (letter: string, by: number) => {
    const next = moveCard(order, letter, by)
    setOrder(next)
    tell(next, letter)
  }
  const pick = (letter: string) => {
    const isOn = picked?.letter !== letter
    setPicked(isOn ? { letter, from: order } : undefined)
    tell(order, letter, isOn ? label.picked : label.position)
  }
  const putBack = () => {
    if (!picked) return
    setOrder(picked.from)
    tell(picked.from, picked.letter)
    setPicked(undefined)
  }
  const place = order.indexOf('?')
  return (
    <section className="order" aria-labelledby="order-title" data-live={isLive}>
      <h1 id="order-title">{title}</h1>
      <p className="order-question">{question}</p>
      <div ref={list}>
        <MotionConfig reducedMotion={isStill ? 'always' : 'never'}>
          <Reorder.Group axis="y" values={order} onReorder={setOrder} className="order-list" aria-label={label.list}>
            {order.map((letter) => (
              <OrderCard
                key={letter}
                letter={letter}
                text={cards.find((card) => card.letter === letter)?.words ?? ''}
                isLive={isLive}
                isPicked={picked?.letter === letter}
                isFirst={letter === order[0]}
                isLast={letter === order.at(-1)}
                act={{
                  move: (by) => move(letter, by),
                  pick: () => pick(letter),
                  putBack,
                  laid: () => tell(order, letter),
                }}
                words={words}
              />
            ))}
          </Reorder.Group>
        </MotionConfig>
      </div>
      {isLive && (
        <>
          <p className="order-answer">
            <span>{label.answer}</span> <b>{wordOf(order)}</b>
            {place >= 0 && (
              <span>{place === 0 ? label.undatedFirst : label.undatedAfter(order[place - 1] as string)}</span>
            )}
          </p>
          <p>
            <button type="button" onClick={() => setOrder(first)}>
              {label.reset}
            </button>
          </p>
          <p className="order-how">{label.how}</p>
        </>
      )}
      <p className="unseen" role="status">
        {said}
      </p>
    </section>
  )
}
