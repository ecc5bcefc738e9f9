import { closest, distance } from 'fastest-levenshtein'

/** The candidate that a writer most likely meant, when one is near: at most a third of its letters differ. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const best = closest(word, candidates)
  return distance(word, best) <= Math.max(1, Math.floor(Math.max(word.length, best.length) / 3)) ? best : undefined
}

/** The end of a message about a word that is not in a list: the nearest candidate, else `otherwise`. */
export function suggest(word: string, candidates: Iterable<string>, otherwise = ''): string {
  const best = nearest(word, [...candidates])
  if (best !== undefined) return ` — did you mean "${best}"?`
  return otherwise && ` — expected ${otherwise}`
}
