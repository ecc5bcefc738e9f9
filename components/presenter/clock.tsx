import { useEffect, useState } from 'react'
import type { PresenterWords } from '../words/words'
import type { Deck } from './deck'
import { formatSeconds } from './format-seconds'
import { againstPlan } from './play-lesson'
import { type Act, elapsed, plannedSeconds, type TalkState } from './talk-state'

/** ms in which a clock that was started again by mistake can be set back. */
const UNDO = 10_000

type Props = { deck: Deck; state: TalkState; act: (act: Act) => void; words: PresenterWords }

/** Elapsed and planned time, and the time of day. The plan shares out the minutes by how much there is to say. */
export function Clock({ deck, state, act, words }: Props) {
  const now = useSeconds()
  const { began, paused } = state.own
  const [undo, setUndo] = useState<{ began: number; until: number }>()
  const minutes = deck.lesson?.minutes ?? state.own.minutes
  const index = deck.slides.findIndex(({ id }) => id === state.position.scene)
  const lengths = deck.slides.map(({ length }) => length)
  const { presenter } = words
  const gone = Math.floor(elapsed(state.own, now) / 1000)
  const planned = (until: number) => plannedSeconds(lengths, until, minutes)
  const late = againstPlan(gone, planned(index - 1), planned(index))
  const restart = () => {
    const at = Date.now()
    if (began !== null) setUndo({ began: at - elapsed(state.own, at), until: at + UNDO })
    act({ do: 'begin', at })
  }
  return (
    <div className="clock">
      <dl>
        <div className="clock-elapsed">
          <dt>{presenter.elapsed}</dt>
          <dd translate="no">{formatSeconds(gone)}</dd>
        </div>
        <div>
          <dt>{presenter.plannedHere}</dt>
          <dd translate="no">{formatSeconds(planned(index))}</dd>
        </div>
        {deck.lesson && began !== null && (
          <div>
            <dt>{presenter.againstPlan}</dt>
            <dd className="clock-against" key={late}>
              {late === 0 ? presenter.onTime : late > 0 ? presenter.early(late) : presenter.late(-late)}
            </dd>
          </div>
        )}
        <div>
          <dt>{presenter.timeOfDay}</dt>
          <dd translate="no">
            {new Date(now).toLocaleTimeString(deck.language, { hour: '2-digit', minute: '2-digit', hour12: false })}
          </dd>
        </div>
      </dl>
      <p className="clock-plan">
        {!deck.lesson && (
          <label>
            {presenter.plannedWhole}{' '}
            <input
              type="number"
              min={1}
              max={600}
              defaultValue={minutes}
              key={minutes}
              onBlur={(event) => act({ do: 'plan', minutes: event.target.valueAsNumber })}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
            />
          </label>
        )}
        {began !== null && (
          <button type="button" aria-pressed={paused !== null} onClick={() => act({ do: 'pause' })}>
            {paused === null ? presenter.pauseClock : presenter.clockGoesOn}
          </button>
        )}
        <button type="button" onClick={restart}>
          {began === null ? presenter.startClock : presenter.restartClock}
        </button>
        {undo && now < undo.until && (
          <button
            type="button"
            onClick={() => {
              act({ do: 'begin', at: undo.began })
              setUndo(undefined)
            }}
          >
            {presenter.undoRestart}
          </button>
        )}
      </p>
      <p className="clock-paused" role="status">
        {paused !== null && presenter.paused}
      </p>
    </div>
  )
}

function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return now
}
