import { useEffect, useState } from 'react'
import { words } from '../words/en'
import type { Deck } from './deck'
import { againstPlan } from './play-lesson'
import { type Act, plannedSeconds, type TalkState } from './talk-state'

type Props = { deck: Deck; state: TalkState; act: (act: Act) => void }

/** Elapsed and planned time, and the time of day. The plan shares out the minutes by how much there is to say. */
export function Clock({ deck, state, act }: Props) {
  const now = useSeconds()
  const { began } = state.own
  const minutes = deck.lesson?.minutes ?? state.own.minutes
  const index = deck.slides.findIndex(({ id }) => id === state.position.scene)
  const lengths = deck.slides.map(({ length }) => length)
  const { presenter } = words
  const gone = began === null ? 0 : Math.max(0, Math.floor((now - began) / 1000))
  const planned = (until: number) => plannedSeconds(lengths, until, minutes)
  const late = againstPlan(gone, planned(index - 1), planned(index))
  return (
    <div className="clock">
      <dl>
        <div className="clock-elapsed">
          <dt>{presenter.elapsed}</dt>
          <dd>{formatSeconds(gone)}</dd>
        </div>
        <div>
          <dt>{presenter.plannedHere}</dt>
          <dd>{formatSeconds(planned(index))}</dd>
        </div>
        {deck.lesson && began !== null && (
          <div>
            <dt>{presenter.againstPlan}</dt>
            <dd className="clock-against">
              {late === 0 ? presenter.onTime : late > 0 ? presenter.early(late) : presenter.late(-late)}
            </dd>
          </div>
        )}
        <div>
          <dt>{presenter.timeOfDay}</dt>
          <dd>
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
        <button type="button" onClick={() => act({ do: 'begin', at: Date.now() })}>
          {began === null ? presenter.startClock : presenter.restartClock}
        </button>
      </p>
    </div>
  )
}

/** `12:40`, `1:02:40`. */
function formatSeconds(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two((seconds % 3600) / 60)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return now
}
