import { closest, distance } from 'fastest-levenshtein'

/** The candidate that a writer most likely meant, when one is near: two letters differ, or a third of a long word. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const best = closest(word, candidates)
  const length = Math.min(word.length, best.length)
  const most = length < 4 ? 1 : Math.max(2, Math.floor(length / 3))
  return distance(word, best) <= most ? best : undefined
}

/** The end of a message about a word that is not in a list: the nearest candidate, else `otherwise`. */
export function suggest(word: string, candidates: Iterable<string>, otherwise = ''): string {
  const best = nearest(word, [...candidates])
  if (best !== undefined) return ` — did you mean "${best}"?`
  return otherwise && ` — expected ${otherwise}`
}
