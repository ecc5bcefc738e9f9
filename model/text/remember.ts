/**
 * A function of a text that keeps its last answers: while one writes, one file of a story changes and the others are as they were.
 * Who gets an answer must not change it.
 *
 * @param most How many answers are kept.
 */
export function rememberLast<T>(make: (text: string) => T, most: number): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    const answer = kept.has(text) ? (kept.get(text) as T) : make(text)
    kept.delete(text)
    kept.set(text, answer)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return answer
  }
}
