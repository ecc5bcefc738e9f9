/** What a claim can be found by: the values of each facet, and its words in plain letters. */
export type Findable = { facets: ReadonlyMap<string, readonly string[]>; text: string }
/** What the reader asks for: a value for each facet (`''` for any), and words in plain letters. */
export type Wish = { facets: ReadonlyMap<string, string>; words: readonly string[] }

/** True when the claim has every value and every word that is asked for. */
export function matchClaim(claim: Findable, wish: Wish): boolean {
  for (const [facet, value] of wish.facets) {
    if (value !== '' && !claim.facets.get(facet)?.includes(value)) return false
  }
  return wish.words.every((word) => claim.text.includes(word))
}

/** Lower case without accents, so that `Erdogan` finds Erdoğan. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().replaceAll('ı', 'i')
}
