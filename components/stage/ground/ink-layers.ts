/** The layers that draw the inks on the ground, from the lowest to the highest. All read one source. */
import type { LayerSpecification } from 'mapbox-gl/esm'
import { WIDTHS } from './ink-features'

export const SOURCE = 'ink'
/** The image that hatches areas. */
export const HATCH = 'hatch'

const LAYERS = [
  'areas',
  'area-edges',
  'runways',
  'runway-hollows',
  'runway-centres',
  'shores',
  'cases',
  'routes-base',
  'routes-next',
  'routes-next-told',
  'routes-record',
  'routes-told',
  'marks',
  'places',
] as const
export type LayerName = (typeof LAYERS)[number]

/** Dashes in px, as `map.css` and `app/tokens.css` have them; mapbox-gl wants them in widths of the line. */
const DASHES: Partial<Record<LayerName, [dash: readonly [number, number], width: number]>> = {
  'area-edges': [[5, 4], 1.5],
  'runway-centres': [[9, 7], 1.2],
  'routes-next-told': [[7, 5], 1.25],
}
const TOLD_DASH = [7, 5] as const
const inWidths = ([dash, gap]: readonly [number, number], width: number) => [dash / width, gap / width]

/** A layer's id on the map is its name. */
export function makeInkLayers(): LayerSpecification[] {
  return LAYERS.map((name): LayerSpecification => {
    const base = { id: name, source: SOURCE, filter: ['==', ['get', 'layer'], name] as ['==', ...unknown[]] }
    if (name === 'areas') return { ...base, type: 'fill', paint: { 'fill-pattern': HATCH } }
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
      }
    const isRound = name === 'cases' || name === 'routes-record'
    return {
      ...base,
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': isRound ? ['get', 'cap'] : 'butt' },
      paint: {
        'line-color': ['get', 'color'],
        'line-width': ['coalesce', ['get', 'width'], 1.5],
        'line-opacity': ['coalesce', ['get', 'opacity'], 1],
        'line-offset': ['coalesce', ['get', 'offset'], 0],
        ...dashOf(name),
      },
    }
  })
}

function dashOf(name: LayerName) {
  const dash = DASHES[name]
  if (dash) return { 'line-dasharray': inWidths(...dash) }
  if (name !== 'routes-told') return {}
  const [first, ...others] = Object.entries(WIDTHS).map(([scale, { told }]) => ({
    scale,
    dash: ['literal', inWidths(TOLD_DASH, told)],
  }))
  const cases = others.flatMap(({ scale, dash }) => [scale, dash])
  return { 'line-dasharray': ['match', ['get', 'scale'], ...cases, first?.dash] as ['match', ...unknown[]] }
}
