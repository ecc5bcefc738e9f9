import type { Chapter, Scene } from './chapter'
import type { Route } from './nouns'
import type { Report, Where } from './problems'

/** More pictures of one kind than this in a row are scrolled past like one. */
const MOST = 3

/**
 * What carries a scene's picture: the visual's name, and for maps an enlargement, a line, an area, something measured
 * (`to` or `radius` of a note), or places alone.
 */
export function compositionOf(scene: Scene, routes: ReadonlyMap<string, Route>): string {
  if (scene.visual !== 'map') return scene.visual
  if (scene.inset) return 'map with an enlargement'
  const drawn = [...scene.record, ...scene.told, ...scene.base].flatMap((id) => routes.get(id) ?? [])
  if (drawn.some(({ geometry }) => geometry.type === 'LineString')) return 'map with a line'
  if (drawn.length > 0) return 'map with an area'
  const isMeasured = scene.mapNotes.some(({ to, radius }) => to !== undefined || radius !== undefined)
  return isMeasured ? 'map with a measure' : 'map of places'
}

/** Warns of the fourth picture of one kind in a row, once for each row, through all chapters in their order. */
export function checkCompositions(
  chapters: readonly Chapter[],
  routes: ReadonlyMap<string, Route>,
  whereIs: (scene: string) => Where | undefined,
  report: Report,
): void {
  let last = ''
  let count = 0
  for (const scene of chapters.flatMap(({ scenes }) => scenes)) {
    const kind = compositionOf(scene, routes)
    count = kind === last ? count + 1 : 1
    last = kind
    const where = whereIs(scene.id)
    if (count !== MOST + 1 || !where) continue
    report.warn(
      where,
      `found "${scene.id}", a fourth picture of one kind in a row (${kind}), expected at most ${MOST}: another visual, or something drawn that the ones before have not`,
    )
  }
}
