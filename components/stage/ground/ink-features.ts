/** A picture's routes, areas, places and marks as GeoJSON for the ground. Pure: the same picture gives the same features. */
import type { Feature, FeatureCollection, LineString, Point as PointGeometry, Polygon } from 'geojson'
import { kilometresPerPixel, type Point, unproject } from '../camera'
import { scaleName } from '../compose'
import { APART } from '../marks'
import type { Picture } from '../picture'
import type { Ink } from '../registry'
import { pointAt, sliceLine } from '../route-path'
import type { Plate } from '../scene-map'
import type { LayerName } from './ink-layers'
import type { Inks } from './read-inks'

type PictureLine = Picture['lines'][number]
type PicturePlace = Picture['places'][number]

export type InkProperties = {
  /** The layer that draws it. */
  layer: LayerName
  /** Of the place, route or area; the shape of a mark. */
  id: string
  color?: string
  /** Pixels. */
  width?: number
  opacity?: number
  /** How a solid line ends. Parts of a line that fades in may not overlap. */
  cap?: 'butt' | 'round'
  /** Pixels to the right of the direction of travel. */
  offset?: number
  scale?: string
  /** Of a place or mark: the name of its image, and degrees clockwise from east. */
  image?: string
  angle?: number
}
export type InkFeatures = FeatureCollection<LineString | Polygon | PointGeometry, InkProperties>
type InkFeature = InkFeatures['features'][number]

/** Widths of the two inks in px by scale, as `map.css` has them. */
export const WIDTHS: Record<string, { record: number; told: number }> = {
  continent: { record: 3, told: 2.4 },
  region: { record: 3.5, told: 2.75 },
  coast: { record: 4, told: 3 },
}
/** Metres across a runway, and the least that is still seen, px. */
const RUNWAY = { metres: 60, pixels: 7 }
/** Into how many steps a line that fades in is cut over its first eighth. */
const FADE_STEPS = 8

/** @param choice The plate that the reader chose to see. What belongs to the other alone is left out. */
export function makeInkFeatures(picture: Picture, inks: Inks, choice: Ink): InkFeatures {
  const shown = { told: choice !== 'record', record: choice !== 'told' }
  const isShown = (plate: Plate) => (plate === 'told' || plate === 'record' ? shown[plate] : true)
  const areas = picture.areas
    .filter(({ plate }) => isShown(plate))
    .flatMap(({ id, plate, rings }) => {
      const geometry: Polygon = { type: 'Polygon', coordinates: rings.map((ring) => ring.map(unproject)) }
      const color = plate === 'told' ? inks.told : plate === 'record' ? inks.record : inks.ink2
      return [feature(geometry, { layer: 'areas', id }), feature(geometry, { layer: 'area-edges', id, color })]
    })
  const lines = picture.lines
    .filter(({ plate }) => isShown(plate))
    .flatMap((line) => lineFeatures(line, inks, shown, picture.camera.zoom))
  const marks = picture.marks
    .filter(({ told }) => shown[told ? 'told' : 'record'])
    .map(({ shape, told, world, angle, aside }) => {
      const image = [shape, told ? 'told' : 'record', aside].join(' ')
      return feature(point(world), { layer: 'marks', id: shape, image, angle })
    })
  const places = picture.places
    .filter(({ plate, hasRing }) => hasRing && isShown(plate))
    .map((one) => feature(point(one.world), { layer: 'places', id: one.id, image: ringName(one), angle: 0 }))
  return { type: 'FeatureCollection', features: [...areas, ...lines, ...marks, ...places] }
}

/** What `drawImage` needs to know of a place's ring, parted by spaces. */
function ringName({ plate, certainty, isActive }: PicturePlace): string {
  return [
    'ring',
    plate,
    certainty === 'estimated' || certainty === 'sketch' ? 'about' : 'sure',
    isActive ? 'active' : 'plain',
  ].join(' ')
}

function lineFeatures(
  line: PictureLine,
  inks: Inks,
  shown: { told: boolean; record: boolean },
  zoom: number,
): InkFeature[] {
  const scale = scaleName(zoom)
  const { id, kind, plate, path, certainty, drawn } = line
  const whole = lineString(path.points)
  const draw = (layer: LayerName, color: string, width: number, rest: Partial<InkProperties> = {}, geometry = whole) =>
    feature(geometry, { layer, id, color, width, scale, opacity: 1, offset: 0, cap: 'round', ...rest })
  if (kind === 'runway') {
    const [, lat] = unproject(path.points[0] as Point)
    const width = Math.max(RUNWAY.pixels, RUNWAY.metres / 1000 / kilometresPerPixel(zoom, lat))
    const isSure = certainty === 'sourced'
    return [
      draw('runways', inks.ink, width),
      isSure ? draw('runway-centres', inks.paper, 1.2) : draw('runway-hollows', inks.paper, width - 2),
    ]
  }
  if (kind === 'breakwater' || kind === 'harbour') return [draw('shores', inks.ink, kind === 'harbour' ? 1.5 : 4)]
  const widths = WIDTHS[scale] as { record: number; told: number }
  const caseWidth = widths.record + 4.5
  // The paper needs no casing below its plain lines; dark lines on dark imagery do.
  if (plate === 'base')
    return [
      draw('cases', inks.paper, caseWidth, { opacity: 0.85 }),
      draw('routes-base', kind === 'road' ? inks.ink3 : inks.ink2, 1.5),
    ]
  const isBoth = plate === 'both'
  const parts = (layer: LayerName, color: string, width: number, to: number, opacity: number, offset: number) =>
    fadeParts(line, to).map((part) =>
      draw(layer, color, width, { opacity: opacity * part.opacity, offset, cap: part.cap }, lineString(part.points)),
    )
  const features = parts('cases', inks.paper, caseWidth + (isBoth ? 2 * APART : 0), 1, 0.85, 0)
  for (const ink of ['record', 'told'] as const) {
    if ((plate !== ink && !isBoth) || !shown[ink]) continue
    const offset = isBoth ? (ink === 'told' ? APART : -APART) : 0
    const next = ink === 'told' ? 'routes-next-told' : 'routes-next'
    if (drawn < 1) features.push(draw(next, inks[ink], 1.25, { opacity: 0.55, offset }))
    features.push(...parts(`routes-${ink}`, inks[ink], widths[ink], drawn, 1, offset))
  }
  return features
}

type Part = { points: Point[]; opacity: number; cap: 'butt' | 'round' }

/** The line up to a fraction of its length; one that fades in comes as a few short parts and the rest. */
function fadeParts({ path, fadesIn }: PictureLine, to: number): Part[] {
  if (to <= 0) return []
  if (!fadesIn) return [{ points: sliceLine(path, to), opacity: 1, cap: 'round' }]
  const parts: Part[] = []
  for (let step = 0; step <= FADE_STEPS; step++) {
    const from = step / FADE_STEPS / 8
    const end = Math.min(to, step === FADE_STEPS ? 1 : (step + 1) / FADE_STEPS / 8)
    if (end <= from) break
    const before = sliceLine(path, from).length
    const rest = sliceLine(path, end).slice(Math.max(0, before - 1))
    const points = step === 0 ? rest : [pointAt(path, from).at, ...rest.slice(1)]
    parts.push({ points, opacity: (step + 0.5) / (FADE_STEPS + 0.5), cap: 'butt' })
  }
  return parts
}

const feature = (geometry: InkFeature['geometry'], properties: InkProperties): InkFeature =>
  ({ type: 'Feature', geometry, properties }) satisfies Feature
const point = (world: Point): PointGeometry => ({ type: 'Point', coordinates: unproject(world) })
const lineString = (points: readonly Point[]): LineString => ({
  type: 'LineString',
  coordinates: points.map(unproject),
})
