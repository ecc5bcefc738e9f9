import { wordOf } from './move-card'

/** What a class has called out: words of letters, and how often each. */
export type Tally = {
  total: number
  commonest: string
  times: number /** How many have the first of the pair before the second. */
  first: number
}

/**
 * A word as it was typed, in capitals, or why it is none.
 *
 * @param letters Those of the cards.
 */
export function readWord(
  typed: string,
  letters: readonly string[],
): { word: string } | { missing: string } | { wrong: string } {
  const word = [...typed.toUpperCase()].filter((letter) => letter.trim() && letter !== '?')
  const known = [...wordOf(letters)]
  const wrong = word.find((letter, place) => !known.includes(letter) || word.indexOf(letter) !== place)
  if (wrong) return { wrong }
  const missing = known.find((letter) => !word.includes(letter))
  return missing ? { missing } : { word: word.join('') }
}

/** Counts words. @param pair Two letters of which one is asked whether it stands first. */
export function countTally(said: readonly string[], [one, other]: readonly [string, string]): Tally {
  const times = new Map<string, number>()
  for (const word of said) times.set(word, (times.get(word) ?? 0) + 1)
  const [commonest, most] = [...times].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const first = said.filter((word) => word.indexOf(one) < word.indexOf(other)).length
  return { total: said.length, commonest, times: most, first }
}
