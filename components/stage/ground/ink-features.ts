/** A picture's routes, areas, places and marks as GeoJSON for the ground. Pure: the same picture gives the same features. */
import type { Feature, FeatureCollection, LineString, Point as PointGeometry, Polygon } from 'geojson'
import { type Point, unproject } from '../camera'
import { scaleName } from '../compose'
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
/** Half the distance of the two lines of a route on which both accounts agree, px. */
const APART = 3.4
/** Into how many steps a line that fades in is cut over its first eighth. */
const FADE_STEPS = 8

/** @param choice The plate that the reader chose to see. What belongs to the other alone is left out. */
export function makeInkFeatures(picture: Picture, inks: Inks, choice: Ink): InkFeatures {
  const shown = { told: choice !== 'record', record: choice !== 'told' }
  const isShown = (plate: Plate) => (plate === 'told' || plate === 'record' ? shown[plate] : true)
  const scale = scaleName(picture.camera.zoom)
  const areas = picture.areas
    .filter(({ plate }) => isShown(plate))
    .flatMap(({ id, plate, rings }) => {
      const geometry: Polygon = { type: 'Polygon', coordinates: rings.map((ring) => ring.map(unproject)) }
      const color = plate === 'told' ? inks.told : plate === 'record' ? inks.record : inks.ink2
      return [feature(geometry, { layer: 'areas', id }), feature(geometry, { layer: 'area-edges', id, color })]
    })
  const lines = picture.lines
    .filter(({ plate }) => isShown(plate))
    .flatMap((line) => lineFeatures(line, inks, shown, scale))
  const marks = picture.marks
    .filter(({ told }) => shown[told ? 'told' : 'record'])
    .map(({ shape, told, world, angle }) =>
      feature(point(world), { layer: 'marks', id: shape, image: `${shape} ${told ? 'told' : 'record'}`, angle }),
    )
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
  scale: string,
): InkFeature[] {
  const { id, kind, plate, path, certainty, drawn } = line
  const whole = lineString(path.points)
  const draw = (layer: LayerName, color: string, width: number, rest: Partial<InkProperties> = {}, geometry = whole) =>
    feature(geometry, { layer, id, color, width, scale, opacity: 1, offset: 0, cap: 'round', ...rest })
  if (kind === 'runway')
    return [
      draw('runways', inks.ink, 12),
      certainty === 'sourced' ? draw('runway-centres', inks.paper, 1.6) : draw('runway-hollows', inks.paper, 9.5),
    ]
  if (kind === 'breakwater' || kind === 'harbour') return [draw('shores', inks.ink, kind === 'harbour' ? 1.5 : 4)]
  const widths = WIDTHS[scale] as { record: number; told: number }
  const caseWidth = widths.record + 4.5
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
  const features = parts('cases', inks.paper, caseWidth, 1, 0.85, 0)
  if (drawn < 1)
    features.push(
      plate === 'told'
        ? draw('routes-next-told', inks.told, 1.25, { opacity: 0.55 })
        : draw('routes-next', inks.record, 1.25, { opacity: 0.55 }),
    )
  if (plate !== 'told' && shown.record)
    features.push(...parts('routes-record', inks.record, widths.record, drawn, 1, isBoth ? -APART : 0))
  if (plate !== 'record' && shown.told)
    features.push(...parts('routes-told', inks.told, widths.told, drawn, 1, isBoth ? APART : 0))
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
