/** The nouns of the inks over satellite pictures: what the layers of mapbox-gl are given. Types only. */
import type { Feature, FeatureCollection, MultiLineString, Point as PointGeometry, Polygon } from 'geojson'
import type { LineChange } from '../paper/change-ink'

/** The layers that draw the inks, from the lowest to the highest. */
export type LayerName =
  | 'areas'
  | 'cases'
  | 'area-edges'
  | 'runways'
  | 'runway-hollows'
  | 'runway-centres'
  | 'shores'
  | 'routes-base'
  | 'routes-next'
  | 'routes-record'
  | 'routes-told'
  | 'marks'
  | 'places'

/** The colours of the plates, as the page has them now. */
export type Inks = Record<'paper' | 'ink' | 'ink2' | 'ink3' | 'told' | 'record', string>

export type InkProperties = {
  /** The layer that draws it. */
  layer: LayerName
  /** Of the place, route or area; the shape of a mark. */
  id: string
  color?: string
  /** The colour that it had, and how much of the way from there to `color` is done, 0 to 1. */
  before?: string
  turned?: number
  /** Pixels. */
  width?: number
  opacity?: number
  /** How a solid line ends. Parts of a line that fades in may not overlap. */
  cap?: 'butt' | 'round'
  /** Pixels to the right of the direction of travel. */
  offset?: number
  /** Of a place or mark: the name of its image, and degrees clockwise from east. */
  image?: string
  angle?: number
}
export type InkFeatures = FeatureCollection<MultiLineString | Polygon | PointGeometry, InkProperties>
export type LineFeature = Feature<MultiLineString, InkProperties>

/**
 * The way from the ink of one scene to that of the next: how much of it is done, 0 to 1, and what happens to which line;
 * `all` when the whole ink fades in.
 */
export type InkChange = { part: number; of: ReadonlyMap<string, LineChange> | 'all' }

/** In which colours, which inks, and at which zoom features are made. */
export type Drawing = {
  inks: Inks
  shown: { told: boolean; record: boolean }
  zoom: number
  change: InkChange | undefined
}
