import type { Source } from './nouns'
import type { Report, Where } from './problems'

/** Reports sources that depend on themselves: each circle once, at its first source in the order of the file. */
export function checkSources(
  sources: ReadonlyMap<string, Source>,
  whereIs: (id: string, path: readonly PropertyKey[]) => Where,
  report: Report,
): void {
  const done = new Set<string>()
  const follow = (id: string, trail: readonly string[]): void => {
    const circle = trail.includes(id) ? [...trail.slice(trail.indexOf(id)), id] : []
    const [first, second] = circle
    if (first !== undefined && second !== undefined) {
      const index = sources.get(first)?.dependsOn.indexOf(second) ?? 0
      const message = `source "${first}" depends on itself: ${circle.join(' → ')}`
      report.error(whereIs(first, ['dependsOn', index]), `${message}, expected sources that depend on others only`)
      return
    }
    if (done.has(id)) return
    for (const next of sources.get(id)?.dependsOn ?? []) follow(next, [...trail, id])
    done.add(id)
  }
  for (const id of sources.keys()) follow(id, [])
}
