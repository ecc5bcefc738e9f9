/** The layers that draw the inks on the satellite, from the lowest to the highest. All read one source. */
import type { LayerSpecification } from 'mapbox-gl/esm'

export const SOURCE = 'ink'
/** The image that hatches areas. */
export const HATCH = 'hatch'

const LAYERS = [
  'areas',
  'cases',
  'area-edges',
  'runways',
  'runway-hollows',
  'runway-centres',
  'shores',
  'routes-base',
  'routes-next',
  'routes-record',
  'routes-told',
  'marks',
  'places',
] as const

/** A layer's id on the map is its name. */
export function makeInkLayers(): LayerSpecification[] {
  return LAYERS.map((name): LayerSpecification => {
    const base = { id: name, source: SOURCE, filter: ['==', ['get', 'layer'], name] as ['==', ...unknown[]] }
    if (name === 'areas') return { ...base, type: 'fill', paint: { 'fill-pattern': HATCH, 'fill-opacity': OPACITY } }
    if (name === 'marks' || name === 'places')
      return {
        ...base,
        type: 'symbol',
        layout: {
          'icon-image': ['get', 'image'],
          'icon-rotate': ['get', 'angle'],
          'icon-rotation-alignment': 'map',
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
        paint: { 'icon-opacity': OPACITY },
      }
    return {
      ...base,
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': ['coalesce', ['get', 'cap'], 'butt'] },
      paint: {
        'line-color': COLOR,
        'line-width': ['coalesce', ['get', 'width'], 1.5],
        'line-opacity': OPACITY,
        'line-offset': ['coalesce', ['get', 'offset'], 0],
      },
    }
  })
}

const OPACITY = ['coalesce', ['get', 'opacity'], 1] as ['coalesce', ...unknown[]]
/** From the colour before to the colour now, for a line that turns from told to record; the colour now for any other. */
const COLOR = [
  'interpolate',
  ['linear'],
  ['coalesce', ['get', 'turned'], 1],
  0,
  ['to-color', ['coalesce', ['get', 'before'], ['get', 'color']]],
  1,
  ['to-color', ['get', 'color']],
] as ['interpolate', ...unknown[]]
