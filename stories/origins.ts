import type { Source } from './model'

/**
 * The sources on which the given ones rest in the end: `dependsOn` followed to sources that depend on none. Two sources
 * with one origin count once, so that standing counts origins and not repetitions.
 *
 * @param sourceIds Ids of sources, repetitions allowed.
 * @param story The story's sources by id; an id that is not among them is its own origin.
 * @returns Ids of the origins, each once, in the order in which they are first reached.
 */
export function originsOf(
  sourceIds: Iterable<string>,
  story: { sources: ReadonlyMap<string, Pick<Source, 'dependsOn'>> },
): string[] {
  const seen = new Set<string>()
  const origins: string[] = []
  const follow = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    const dependsOn = story.sources.get(id)?.dependsOn ?? []
    if (dependsOn.length === 0) origins.push(id)
    for (const next of dependsOn) follow(next)
  }
  for (const id of sourceIds) follow(id)
  return origins
}
