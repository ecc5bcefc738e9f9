import type { Claim, Ink, Statement } from './nouns'

/** `told` when a statement, or several taken together, assert a claim of the legend; `record` otherwise. The one place that decides. */
export function inkOf(
  { claims }: Pick<Statement, 'claims'>,
  story: { claims: ReadonlyMap<string, Pick<Claim, 'kind'>> },
): Ink {
  return claims.some(({ claim, does }) => does === 'asserts' && story.claims.get(claim)?.kind === 'told')
    ? 'told'
    : 'record'
}
