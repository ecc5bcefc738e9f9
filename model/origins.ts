import type { Claim, Source } from './nouns'

type Sources = { sources: ReadonlyMap<string, Pick<Source, 'dependsOn'>> }
type Grounds = { evidence: readonly Pick<Claim['evidence'][number], 'source' | 'does' | 'restsOn'>[] }

/**
 * The origins that support a claim: repetitions don't count. An entry says by `restsOn` on whom a source rests for this claim.
 * Where it doesn't, the source is followed along `dependsOn` to those sources that have a part in this claim too, or on which
 * another of its supporters rests; one with no such source speaks for itself. So an analyst's dependence on a wire report is no
 * dependence where he counts ships.
 *
 * @param story The story's sources by id; an id that is not among them is its own origin.
 * @returns Ids of the origins, each once, in the order in which they are first reached.
 */
export function originsOf(claim: Grounds, story: Sources): string[] {
  const supporters = claim.evidence.filter(({ does }) => does === 'supports')
  const named = new Set(supporters.flatMap(({ restsOn }) => restsOn))
  const unsaid = supporters.filter(({ restsOn }) => restsOn.length === 0)
  const roots = new Map(unsaid.map(({ source }) => [source, rootsOf(source, story)]))
  const isShared = (id: string) => [...roots.values()].filter((ids) => ids.has(id)).length > 1
  const isPart = (id: string) => named.has(id) || isShared(id) || claim.evidence.some(({ source }) => source === id)
  const origins = supporters.flatMap(({ source, restsOn }) => {
    if (restsOn.length > 0) return restsOn
    const parts = [...(roots.get(source) ?? [])].filter(isPart)
    const last = parts.filter((id) => ![...rootsOf(id, story)].some(isPart))
    return last.length > 0 ? last : [source]
  })
  return [...new Set(origins)]
}

/** Everything on which a source rests, near and far. */
function rootsOf(id: string, story: Sources, found = new Set<string>()): Set<string> {
  for (const next of story.sources.get(id)?.dependsOn ?? []) {
    if (found.has(next)) continue
    found.add(next)
    rootsOf(next, story, found)
  }
  return found
}
