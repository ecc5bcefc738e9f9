import type { Position, Route } from '../nouns'
import type { Story } from '../read-story'
import { exportDate } from './export-dates'

/** What every file says of itself, beside the members that RFC 7946 names. */
function editionOf(story: Story) {
  return {
    story: story.slug,
    title: story.title,
    version: story.version,
    updated: story.updated.text,
    license: LICENSE,
  }
}

/** Text and data of a story; positions keep the licences of their sources, which each feature names. */
export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/'

/** The places as GeoJSON (RFC 7946): longitude and latitude in degrees (WGS84), `accuracy` in metres. */
export function writePlaces(story: Story): string {
  const features = [...story.places.values()].map(({ id, at, source, ...properties }) => ({
    type: 'Feature',
    id,
    properties: { ...properties, source, sourceName: story.sources.get(source)?.name },
    geometry: { type: 'Point', coordinates: at },
  }))
  return writeCollection(story, features)
}

/** Routes, runways and areas as GeoJSON (RFC 7946). A line that is not `sourced` is a drawing and says so in `certainty`. */
export function writeRoutes(story: Story): string {
  const features = [...story.routes.values()].map(({ id, geometry, source, date, ...properties }) => ({
    type: 'Feature',
    id,
    properties: {
      ...properties,
      ...(date && { date: exportDate(date) }),
      source,
      sourceName: story.sources.get(source)?.name,
    },
    geometry: turnRings(geometry),
  }))
  return writeCollection(story, features)
}

function writeCollection(story: Story, features: readonly object[]): string {
  return `${JSON.stringify({ type: 'FeatureCollection', ...editionOf(story), features }, null, 1)}\n`
}

/** RFC 7946, 3.1.6: an outer ring goes against the clock, a hole with it. */
function turnRings(geometry: Route['geometry']): Route['geometry'] {
  if (geometry.type !== 'Polygon') return geometry
  const coordinates = geometry.coordinates.map((ring, index) =>
    signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse(),
  )
  return { type: 'Polygon', coordinates }
}

/** Twice the area in square degrees, positive against the clock (the shoelace formula). */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y)
  }, 0)
}
