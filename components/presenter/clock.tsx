import { useEffect, useState } from 'react'
import { words } from '../words/en'
import type { Deck } from './deck'
import { type Act, plannedSeconds, type TalkState } from './talk-state'

type Props = { deck: Deck; state: TalkState; act: (act: Act) => void }

/** Elapsed and planned time, and the time of day. The plan shares out the minutes by how much there is to say. */
export function Clock({ deck, state, act }: Props) {
  const now = useSeconds()
  const { began, minutes } = state.own
  const index = deck.slides.findIndex(({ id }) => id === state.position.scene)
  const lengths = deck.slides.map(({ length }) => length)
  const { presenter } = words
  return (
    <div className="clock">
      <dl>
        <div className="clock-elapsed">
          <dt>{presenter.elapsed}</dt>
          <dd>{formatSeconds(began === null ? 0 : Math.max(0, Math.floor((now - began) / 1000)))}</dd>
        </div>
        <div>
          <dt>{presenter.plannedHere}</dt>
          <dd>{formatSeconds(plannedSeconds(lengths, index, minutes))}</dd>
        </div>
        <div>
          <dt>{presenter.timeOfDay}</dt>
          <dd>
            {new Date(now).toLocaleTimeString(deck.language, { hour: '2-digit', minute: '2-digit', hour12: false })}
          </dd>
        </div>
      </dl>
      <p className="clock-plan">
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
