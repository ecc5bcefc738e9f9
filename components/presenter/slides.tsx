import * as m from 'framer-motion/m'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { foldStyle } from '../page/fold'
import type { Position } from '../stage/contracts/stage'
import type { PresenterWords } from '../words/words'
import type { Deck, Slide } from './deck'
import type { Point } from './messages'
import { OrderSlide } from './order-slide'
import { SceneCode } from './scene-code'
import { type Listed, StageView } from './stage-view'
import type { Own } from './talk-state'

type Props = {
  deck: Deck
  position: Position
  own: Own
  pointer: Point | null
  isStill: boolean
  tell: (line: string) => void
  /** What stands in the middle of the foot. */
  children?: ReactNode
}

/**
 * The Slides layout: one scene at a time for a room. Everything is measured in parts of the window, so that the picture is the
 * same at any size; text comes from each scene's short text.
 */
export function Slides({
  deck,
  position,
  own,
  pointer,
  isStill,
  tell,
  children,
  words,
}: Props & { words: PresenterWords }) {
  const slide = deck.slides.find(({ id }) => id === position.scene) ?? (deck.slides[0] as Slide)
  const { exercise } = slide
  const { presenter } = words
  const place = presenter.place(slide.sheet, deck.sheets[slide.sheet - 1]?.name ?? '')
  return (
    <div className="slides" data-visual={slide.visual === 'map' ? 'map' : 'other'}>
      {exercise ? (
        <OrderSlide exercise={exercise} progress={position.progress} isStill={isStill} words={words} />
      ) : slide.reading ? (
        <section className="read-slide" data-slide={slide.id} aria-live="polite" key={slide.id}>
          <h2>{slide.title}</h2>
          {slide.reading.lines}
        </section>
      ) : (
        <SceneSlide
          deck={deck}
          slide={slide}
          position={position}
          own={own}
          isStill={isStill}
          tell={tell}
          words={words}
        />
      )}
      <div className="slides-foot">
        <p className="slides-key">
          <span className="told">{deck.inks.told.label}</span> <span className="record">{deck.inks.record.label}</span>
        </p>
        {children}
        <p className="slides-sheet">
          {exercise ? (
            place
          ) : (
            <a href={slide.path} target="_blank" aria-label={presenter.fullText(place, slide.title)} rel="noopener">
              <span key={place}>{place}</span>
            </a>
          )}
        </p>
        <span className="slides-index" style={foldStyle(deck.sheets.length)} aria-hidden="true">
          {deck.sheets.map(({ number }) => (
            <i
              key={number}
              className={number === slide.sheet ? 'current' : number < slide.sheet ? 'passed' : undefined}
            />
          ))}
        </span>
      </div>
      {own.hasCode && (
        <div className="slides-code">
          <SceneCode path={slide.path} label={exercise ? words.order.onDevices : presenter.scan} words={words} />
        </div>
      )}
      {pointer && (
        <i
          className="slides-pointer"
          style={{ insetInlineStart: `${pointer.x * 100}%`, insetBlockStart: `${pointer.y * 100}%` }}
          aria-hidden="true"
        />
      )}
    </div>
  )
}

type SceneProps = Pick<Props, 'deck' | 'position' | 'own' | 'isStill' | 'tell'> & { slide: Slide }

/** The picture of a scene, and beside it what it says in short. */
function SceneSlide({ deck, slide, position, own, isStill, tell, words }: SceneProps & { words: PresenterWords }) {
  const plain = own.isPlain ? slide.plain : undefined
  const hidden = own.ink === 'record' ? 'told' : 'record'
  const hiddenLine = own.ink !== 'both' && words.presenter.hidden(deck.inks[hidden].label)
  // A card that is itself a telling says nothing while what was told is hidden.
  const isHidden = hiddenLine && slide.ink === hidden
  const [listed, setListed] = useState<Listed>({ scene: '', notes: [] })
  const notes = deck.maps
    .find(({ id }) => id === listed.scene)
    ?.mapNotes?.filter((_, index) => listed.scene === slide.id && listed.notes.includes(index))
  return (
    <>
      <div className="slides-stage">
        <StageView deck={deck} position={position} ink={own.ink} isStill={isStill} tell={tell} list={setListed} />
        <Rails deck={deck} slide={slide} />
      </div>
      <m.section
        key={slide.id}
        className="slip slide"
        data-slide={slide.id}
        data-level={plain ? 'plain' : 'short'}
        data-title={slide.title.length > 30 ? 'longest' : slide.title.length > 22 ? 'long' : undefined}
        aria-live="polite"
        initial={isStill ? false : { opacity: 0 }}
        animate={{ opacity: 1 }}
        transition={{ duration: 0.18 }}
      >
        {slide.stamp}
        <h2>{slide.title}</h2>
        <div className="slide-text">{isHidden ? hiddenLine : (plain ?? slide.short)}</div>
        {slide.claims}
        {hiddenLine && !isHidden && slide.claimInks.includes(hidden) && <p className="slide-hidden">{hiddenLine}</p>}
        {notes && notes.length > 0 && (
          <ol className="slide-notes" aria-label={words.mapNotes}>
            {notes.map(({ text, ink }) => (
              <li key={text} className={ink}>
                {text}
              </li>
            ))}
          </ol>
        )}
        {!isHidden && <p className="unseen">{slide.description}</p>}
      </m.section>
    </>
  )
}

/** The rail of the open sheet, with the scene marked, to be looked at only. The rails stand in the page as the server made them. */
function Rails({ deck, slide }: { deck: Deck; slide: Slide }) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const order = deck.slides.map(({ id }) => id)
    const now = order.indexOf(slide.id)
    for (const rail of element.current?.querySelectorAll<HTMLElement>('[data-rail-of]') ?? []) {
      rail.hidden = rail.dataset.railOf !== String(slide.sheet)
    }
    for (const mark of element.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? []) {
      const ids = (mark.dataset.mark ?? '').split(' ')
      mark.toggleAttribute('data-current', ids.includes(slide.id))
      mark.toggleAttribute(
        'data-read',
        ids.some((id) => order.indexOf(id) <= now),
      )
    }
  }, [deck, slide])
  return (
    <div ref={element} className="slides-rail" inert>
      {deck.rails}
    </div>
  )
}
