/** A picture's routes, areas, places and marks as GeoJSON for the satellite. Pure: the same picture gives the same features. */

import type { Point as PointGeometry, Polygon } from 'geojson'
import type { Ink } from '../contracts/visual'
import type { Picture, PicturePlace, Plate } from '../picture/nouns'
import { type Point, unproject } from '../world/camera'
import { edgeFeatures, lineFeatures } from './line-features'
import type { Drawing, InkChange, InkFeatures, InkProperties, Inks } from './nouns'

type InkFeature = InkFeatures['features'][number]

/**
 * @param choice The plate that the reader chose to see. What belongs to the other alone is left out.
 * @param change Nothing when the picture stands.
 */
export function makeInkFeatures(picture: Picture, inks: Inks, choice: Ink, change?: InkChange): InkFeatures {
  const shown = { told: choice !== 'record', record: choice !== 'told' }
  const isShown = ({ plate }: { plate: Plate }) => (plate === 'told' || plate === 'record' ? shown[plate] : true)
  const drawing: Drawing = { inks, shown, zoom: picture.camera.zoom, change }
  const areas = picture.areas.filter(isShown).flatMap(({ id, plate, rings }) => {
    const geometry: Polygon = { type: 'Polygon', coordinates: rings.map((ring) => ring.map(unproject)) }
    const color = plate === 'told' ? inks.told : plate === 'record' ? inks.record : inks.ink2
    return [
      feature(geometry, { layer: 'areas', id }),
      ...rings.flatMap((ring) => edgeFeatures(id, ring, color, drawing)),
    ]
  })
  const lines = picture.lines.filter(isShown).flatMap((line) => lineFeatures(line, drawing))
  const marks = picture.marks
    .filter(({ told }) => shown[told ? 'told' : 'record'])
    .map(({ shape, told, world, angle, aside }) => {
      const image = [shape, told ? 'told' : 'record', aside].join(' ')
      return feature(point(world), { layer: 'marks', id: shape, image, angle })
    })
  const places = picture.places
    .filter((one) => one.hasRing && isShown(one))
    .map((one) => feature(point(one.world), { layer: 'places', id: one.id, image: ringName(one, choice), angle: 0 }))
  const features = [...areas, ...lines, ...marks, ...places]
  if (change?.of === 'all')
    for (const { properties } of features) properties.opacity = (properties.opacity ?? 1) * change.part
  return { type: 'FeatureCollection', features }
}

/** What `drawImage` needs to know of a place's ring, parted by spaces. */
function ringName({ plate, certainty, isActive }: PicturePlace, choice: Ink): string {
  return [
    'ring',
    plate === 'both' ? choice : plate,
    certainty === 'estimated' || certainty === 'sketch' ? 'about' : 'sure',
    isActive ? 'active' : 'plain',
  ].join(' ')
}

const feature = (geometry: InkFeature['geometry'], properties: InkProperties): InkFeature => ({
  type: 'Feature',
  geometry,
  properties,
})
const point = (world: Point): PointGeometry => ({ type: 'Point', coordinates: unproject(world) })
