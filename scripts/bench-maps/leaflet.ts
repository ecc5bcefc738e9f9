/** A bare map of Leaflet: its SVG renderer over the same data, no tiles. */
import { geoJSON, map as makeMap } from 'leaflet'
import { loadRegion, readSetting, STYLES, standReady } from './map-page'

const { from, to, form, seconds } = readSetting()
const region = await loadRegion()
document.body.innerHTML = '<div id="map" style="position:absolute;inset:0;background:#d5dfde"></div>'
const viewOf = (map: typeof from): [[number, number], number] => {
  const { center, zoom } = map[form] as NonNullable<typeof map.wide>
  // Leaflet's tiles are 256 px: one zoom more shows the same.
  return [[center[1], center[0]], zoom + 1]
}
const map = makeMap('map', { zoomSnap: 0, zoomControl: false, attributionControl: false }).setView(...viewOf(from))
geoJSON(region, {
  style: (feature) => {
    const { fill, stroke } = STYLES[feature?.properties.name] ?? { fill: 'none', stroke: 'none' }
    return { color: stroke, weight: 1, fill: fill !== 'none', fillColor: fill, fillOpacity: 1 }
  },
}).addTo(map)
standReady({
  fly: () =>
    new Promise((resolve) => {
      map.once('moveend', () => resolve())
      map.flyTo(...viewOf(to), { duration: seconds })
    }),
})
