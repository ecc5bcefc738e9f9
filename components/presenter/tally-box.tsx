import { useState } from 'react'
import { countTally, readWord } from '../lesson/tally'
import { words } from '../words/en'
import type { DeckExercise } from './deck'

/** The words that a class calls out, typed one by one. They stay in this window and go with it. */
export function TallyBox({ letters, pair }: DeckExercise) {
  const [said, setSaid] = useState<readonly string[]>([])
  const [refused, setRefused] = useState('')
  const [typed, setTyped] = useState('')
  const { tally } = words
  const { total, commonest, times, first } = countTally(said, pair)
  const add = (event: React.FormEvent) => {
    event.preventDefault()
    const read = readWord(typed, letters)
    if ('wrong' in read) return setRefused(tally.wrong(read.wrong))
    if ('missing' in read) return setRefused(tally.missing(read.missing))
    setSaid([...said, read.word])
    setTyped('')
    setRefused('')
  }
  return (
    <form className="tally" onSubmit={add}>
      <label>
        {tally.label}{' '}
        <input value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" spellCheck={false} />
      </label>
      <p role="status">{refused || (total > 0 && tally.count(total, commonest, times, pair, first))}</p>
    </form>
  )
}
