import { useCallback, useEffect, useState } from 'react'
import { useStill } from '../page/use-still'
import { hearsLetters } from '../reader/letter-keys'
import type { PresenterWords } from '../words/words'
import { Clock } from './clock'
import type { Deck, Slide } from './deck'
import { type Ask, belongsToFocus } from './keys'
import type { View } from './messages'
import { ResumeOffer } from './resume-offer'
import { SlideNotes } from './slide-notes'
import { Slides } from './slides'
import type { Snapshot, Talk } from './talk'
import { type Act, seenByAudience } from './talk-state'
import { viewSearch } from './view-address'
import { WindowLinks } from './window-links'

type Props = { deck: Deck; view: View; now: Snapshot; talk: Talk; ask: (asked: Act | Ask) => void }

/** What the room sees; in `one` with the notes beside it, for a projector that repeats the presenter's screen. */
export function AudienceView({ deck, view, now, talk, ask, words }: Props & { words: PresenterWords }) {
  const { state, pointer, partners } = now
  const isMirror = view === 'mirror'
  const isStill = useStill() || isMirror
  const [line, setLine] = useState('')
  const tell = useCallback(() => setLine(words.mapDataFailed), [words])
  const isBusy = useMoving()
  const position = isMirror ? state.position : seenByAudience(state)
  const hasConsole = partners.some((partner) => partner.view === 'console')
  const isNew = state.own.began === null && !hasConsole && view === 'audience'
  const { presenter } = words
  return (
    <main className="audience" data-moving={isBusy || isNew}>
      <h1 className="unseen">{deck.title}</h1>
      <div className="audience-screen">
        <Slides
          deck={deck}
          position={position}
          own={state.own}
          pointer={isMirror ? null : pointer}
          isStill={isStill}
          tell={tell}
          words={words}
        >
          {!isMirror && (
            <fieldset className="audience-controls" aria-label={presenter.controls}>
              <button type="button" onClick={() => ask({ do: 'help' })}>
                {presenter.keysButton}
              </button>
              <button type="button" onClick={() => ask({ do: 'overview' })}>
                {presenter.overview}
              </button>
              <button type="button" onClick={toggleFullScreen}>
                {presenter.fullScreen}
              </button>
              {!isNew && !hasConsole && view === 'audience' && <WindowLinks deck={deck} view={view} words={words} />}
            </fieldset>
          )}
        </Slides>
        {isNew && (
          <section className="audience-start" aria-labelledby="start-title">
            <h2 id="start-title">{presenter.startTitle}</h2>
            <p>{presenter.startText}</p>
            <div className="audience-start-links">
              <ResumeOffer deck={deck} now={now} talk={talk} words={words} />
              <WindowLinks deck={deck} view={view} words={words} />
              <button type="button" onClick={() => talk.act({ do: 'begin', at: Date.now() })}>
                {presenter.startButton}
              </button>
            </div>
          </section>
        )}
        {line && (
          <p className="audience-line" role="status">
            {line}
          </p>
        )}
      </div>
      {view === 'one' && <OneScreenNotes deck={deck} now={now} talk={talk} words={words} />}
      {state.own.isBlank && !isMirror && (
        <p className="audience-blank" role="status">
          <span className="unseen">{presenter.blankScreen}</span>
        </p>
      )}
    </main>
  )
}

/** Next scene and clock on the room's own screen, and the notes while they are asked for: the room reads them, too. */
function OneScreenNotes({ deck, now, talk, words }: Pick<Props, 'deck' | 'now' | 'talk'> & { words: PresenterWords }) {
  const { position, own } = now.state
  const index = deck.slides.findIndex(({ id }) => id === position.scene)
  const [slide, next] = [deck.slides[index] as Slide, deck.slides[index + 1]]
  const [isShown, setShown] = useState(false)
  const isPeeking = useHeld('h')
  const { presenter } = words
  return (
    <div className="one-notes" data-size={own.notesSize}>
      <p className="one-choices">
        <button type="button" onClick={() => setShown(!isShown)}>
          {isShown ? presenter.hideNotes : presenter.showNotes}
        </button>
        <a href={viewSearch('audience')}>{presenter.twoWindows}</a>
      </p>
      {isShown || isPeeking ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        <section className="one-notes-text" tabIndex={0} aria-label={presenter.notes}>
          <SlideNotes slide={slide} position={position} words={words} />
        </section>
      ) : (
        <p className="one-hidden">{presenter.peek}</p>
      )}
      <p className="one-next">
        {next ? presenter.next : ''} <b>{next?.title ?? presenter.atTheEnd}</b>
      </p>
      <ResumeOffer deck={deck} now={now} talk={talk} words={words} />
      <Clock deck={deck} state={now.state} act={talk.act} words={words} />
    </div>
  )
}

/** Whether a letter's key is held down, outside of fields. */
function useHeld(letter: string): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!hearsLetters() || belongsToFocus(event.target as Element, event.key)) return
      if (event.key.toLowerCase() === letter) setHeld(true)
    }
    const lift = (event: KeyboardEvent) => event.key.toLowerCase() === letter && setHeld(false)
    const leave = () => setHeld(false)
    addEventListener('keydown', press)
    addEventListener('keyup', lift)
    addEventListener('blur', leave)
    return () => {
      removeEventListener('keydown', press)
      removeEventListener('keyup', lift)
      removeEventListener('blur', leave)
    }
  }, [letter])
  return isHeld
}

function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen?.()
}

/** True for some seconds after the pointer moved: the controls show only then, or while one of them has the focus. */
function useMoving(): boolean {
  const [isMoving, setMoving] = useState(true)
  useEffect(() => {
    let timer = setTimeout(() => setMoving(false), 4000)
    const move = () => {
      setMoving(true)
      clearTimeout(timer)
      timer = setTimeout(() => setMoving(false), 4000)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerdown', move)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', move)
      removeEventListener('pointerdown', move)
    }
  }, [])
  return isMoving
}
