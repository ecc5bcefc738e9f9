import { useState } from 'react'
import { countTally, readWord } from '../lesson/tally'
import type { PresenterWords } from '../words/words'
import type { DeckExercise } from './deck'

/** What has been called, by the id of an exercise, while the window shows something else. */
const called = new Map<string, readonly string[]>()

/** The words that a class calls out, typed one by one. They stay in this window and go with it. */
export function TallyBox({ id, cards, pair, words }: DeckExercise & { words: PresenterWords }) {
  const [said, setSaid] = useState<readonly string[]>(() => called.get(id) ?? [])
  const [refused, setRefused] = useState('')
  const [typed, setTyped] = useState('')
  const { tally } = words
  const { total, commonest, times, first } = countTally(said, pair)
  const add = (event: React.FormEvent) => {
    event.preventDefault()
    const read = readWord(
      typed,
      cards.map(({ letter }) => letter),
    )
    if ('wrong' in read) return setRefused(tally.wrong(read.wrong))
    if ('missing' in read) return setRefused(tally.missing(read.missing))
    const next = [...said, read.word]
    called.set(id, next)
    setSaid(next)
    setTyped('')
    setRefused('')
  }
  return (
    <form className="tally" onSubmit={add}>
      <label>
        {tally.label}{' '}
        <input value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" spellCheck={false} />
      </label>
      <p role="status">
        <span key={`${total} ${refused}`}>
          {refused} {total > 0 && tally.count(total, commonest, times, pair, first)}
        </span>
      </p>
    </form>
  )
}
