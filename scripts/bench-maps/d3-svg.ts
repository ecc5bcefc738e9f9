/** A bare map of d3-geo: one path for each layer, projected anew in every frame. */
import { geoMercator, geoPath } from 'd3-geo'
import { fitCamera, unproject, type WorldCamera } from '../../components/stage/world/camera'
import { planFlight } from '../../components/stage/world/flight'
import { animateFor, loadRegion, readSetting, STYLES, standReady } from './map-page'

const { from, to, form } = readSetting()
const region = await loadRegion()
const [width, height] = [innerWidth, innerHeight]
document.body.innerHTML = `<svg width="${width}" height="${height}" style="background:#d5dfde">${region.features
  .map(({ properties: { name } }) => `<path fill="${STYLES[name]?.fill}" stroke="${STYLES[name]?.stroke}"/>`)
  .join('')}${from.lines.map(() => '<path fill="none" stroke="#0c3068" stroke-width="3.5"/>').join('')}</svg>`
const paths = [...document.querySelectorAll('path')]
const free = { x: 0, y: 0, width, height }
const cameraOf = (map: typeof from) => fitCamera(map[form] as NonNullable<typeof map.wide>, free, form)

function pathAt(camera: WorldCamera) {
  const [lon, lat] = unproject([camera.x, camera.y])
  const projection = geoMercator()
    .scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
    .rotate([-lon, 0])
    .center([0, lat])
    .translate([width / 2, height / 2])
    .precision(0)
    .clipExtent([
      [-10, -10],
      [width + 10, height + 10],
    ])
  return geoPath(projection)
}

function draw(camera: WorldCamera): void {
  const path = pathAt(camera)
  region.features.forEach((feature, index) => {
    paths[index]?.setAttribute('d', path(feature) ?? '')
  })
}

function scrub(part: number): void {
  const path = pathAt(cameraOf(from))
  from.lines.forEach(({ points }, index) => {
    const coordinates = points.slice(0, Math.max(2, Math.ceil(points.length * part))) as [number, number][]
    paths[region.features.length + index]?.setAttribute('d', path({ type: 'LineString', coordinates }) ?? '')
  })
}

draw(cameraOf(from))
standReady({
  fly() {
    const plan = planFlight(cameraOf(from), cameraOf(to), width)
    return animateFor(plan.duration / 1000, (part) => draw(plan.at(part)))
  },
  scrub,
})
