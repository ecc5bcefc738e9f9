/** mapbox-gl with a style of its own over the same data: WebGL, here drawn by the processor. */
import { Map as MapboxMap, setWorkerUrl } from 'mapbox-gl/esm'
import { loadRegion, readSetting, STYLES, standReady } from './map-page'

const { from, to, form, seconds } = readSetting()
const region = await loadRegion()
document.body.innerHTML = '<div id="map" style="position:absolute;inset:0"></div>'
const cameraOf = (map: typeof from) => map[form] as NonNullable<typeof map.wide>
setWorkerUrl(new URL('mapbox-worker.js', location.href).href)
const map = new MapboxMap({
  container: 'map',
  accessToken: 'pk.placeholder',
  center: [...cameraOf(from).center],
  zoom: cameraOf(from).zoom,
  projection: 'mercator',
  fadeDuration: 0,
  interactive: false,
  style: {
    version: 8,
    sources: { region: { type: 'geojson', data: region } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#d5dfde' } },
      ...region.features.flatMap(({ properties: { name } }) => {
        const { fill, stroke } = STYLES[name] as { fill: string; stroke: string }
        const only = { source: 'region', filter: ['==', ['get', 'name'], name] as ['==', unknown, string] }
        return [
          ...(fill === 'none' ? [] : [{ id: name, type: 'fill' as const, ...only, paint: { 'fill-color': fill } }]),
          { id: `${name}-line`, type: 'line' as const, ...only, paint: { 'line-color': stroke } },
        ]
      }),
    ],
  },
})
map.once('idle', () =>
  standReady({
    fly: () =>
      new Promise((resolve) => {
        map.once('moveend', () => resolve())
        map.flyTo({ center: [...cameraOf(to).center], zoom: cameraOf(to).zoom, duration: seconds * 1000 })
      }),
  }),
)
