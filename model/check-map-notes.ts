import type { Chapter, Scene } from './chapter'
import { type Drawn, isAimed } from './check-views'
import { anchorOf } from './map-note-anchor'
import { isInView } from './mercator'
import type { Place, Route } from './nouns'
import type { Report } from './problems'

type Entries = { places: ReadonlyMap<string, Place>; routes: ReadonlyMap<string, Route>; drawn: Drawn }

/** Notes whose leader would lead to nothing: what the scene doesn't draw, or what its camera doesn't see. */
export function checkMapNotes(chapters: readonly Chapter[], entries: Entries, report: Report): void {
  for (const { scenes } of chapters) for (const scene of scenes) checkScene(scene, entries, report)
}

function checkScene(scene: Scene, { places, routes, drawn: all }: Entries, report: Report): void {
  const drawn = [...new Set([...scene.record, ...scene.told, ...scene.base, ...(scene.place ? [scene.place] : [])])]
  // A camera that looks elsewhere is one mistake.
  const camera = isAimed(scene, 'camera', all) ? scene.camera : undefined
  // So is a place that lies where it can't.
  const isSound = (id: string | undefined) => id === undefined || all.has(id)
  for (const note of scene.mapNotes) {
    const where = note.places[note.at === undefined ? 'position' : 'at'] ?? note.places.tag
    const anchor = anchorOf(note, places, routes)
    // Of an id that there is not the report tells already.
    if (!anchor) continue
    checkRing(note, routes, report)
    if (note.at !== undefined && !drawn.includes(note.at)) {
      report.error(
        where,
        `found "${note.at}" in <MapNote>, which the scene doesn't draw, expected one of ${drawn.join(', ')}`,
      )
    } else if (camera && isSound(note.at) && isSound(note.to) && !isInView(camera, anchor)) {
      const point = anchor.map((degrees) => degrees.toFixed(2)).join(', ')
      report.error(where, `found a note at [${point}], outside of the scene's camera, expected one that it sees`)
    }
  }
}

/** A ring is drawn round a point, and its words say how far it is. */
function checkRing({ at, radius, text, places }: Scene['mapNotes'][number], routes: Entries['routes'], report: Report) {
  if (radius === undefined) return
  if (at !== undefined && routes.has(at))
    report.error(places.at ?? places.tag, `at: found the route "${at}", expected a place, round which a ring is drawn`)
  const figures = text.replace(/(\d)[,.\s’](?=\d{3})/g, '$1').match(/\d+(\.\d+)?/g) ?? []
  if (figures.map(Number).includes(radius)) return
  report.error(
    places.radius ?? places.tag,
    `radius: found ${radius}, which the words don't say, expected a note such as "${radius} km from the pier"`,
  )
}
