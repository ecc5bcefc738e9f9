import type { Place, Route } from './nouns'
import type { Kinds } from './nouns/kinds'
import type { Report, Where } from './problems'
import { suggest } from './suggest'

/** Reports kinds of places and routes that neither the base list nor the story has. */
export function checkKinds(
  { places, routes }: { places: ReadonlyMap<string, Place>; routes: ReadonlyMap<string, Route> },
  kinds: Kinds,
  whereIs: { place(id: string): Where; route(id: string): Where },
  report: Report,
): void {
  const check = (kind: string, known: readonly string[], field: string, where: Where): void => {
    if (known.includes(kind)) return
    const otherwise = `one of ${known.join(', ')}, or one that story.yaml declares under "${field}"`
    report.error(where, `unknown kind "${kind}"${suggest(kind, known, otherwise)}`)
  }
  for (const { id, kind } of places.values()) check(kind, Object.keys(kinds.places), 'kinds.places', whereIs.place(id))
  for (const { id, kind } of routes.values()) check(kind, Object.keys(kinds.routes), 'kinds.routes', whereIs.route(id))
}
