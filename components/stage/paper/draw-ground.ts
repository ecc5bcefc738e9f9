/** The ground of a basemap as SVG markup, in three parts: they lie on its sea, on its land, and over its rivers and coast. */
import type { Basemap } from '../basemap/basemap'
import type { Ground, GroundPath } from '../basemap/ground'
import { transformOf } from './draw-basemap'
import type { GroundParts } from './ground-parts'

/** Ways with two edges: a line in the colour of its edges, and a narrower one on it. */
const CASED = new Set(['motorway', 'trunk', 'primary', 'secondary', 'runway'])

/**
 * @param grounds The finest streets first, because they lie lowest.
 * @param key Prefix of the ids inside.
 * @param addressOf Address of a picture of shading.
 */
export function drawGroundParts(
  grounds: readonly Ground[],
  basemap: Basemap,
  key: string,
  addressOf: (relief: NonNullable<Ground['relief']>) => string,
): GroundParts {
  const group = (name: string, ground: Ground, inside: string) =>
    inside && `<g class="${name}" transform="${within(ground, basemap)}">${inside}</g>`
  const part = (draw: (ground: Ground) => string) =>
    grounds.map((ground) => group('m-ground', ground, draw(ground))).join('')
  return {
    sea: part(({ sea }) => sea.map(area).join('')),
    // Shading has a group of its own, which mixes with the sheet: what is moved is alone with itself in Firefox.
    land: grounds
      .map(
        (ground) =>
          group('m-ground', ground, ground.areas.map(area).join('')) +
          group('m-relief', ground, drawRelief(ground, addressOf)),
      )
      .join(''),
    ways: part(({ name, lines }) => drawWays(lines, `${key}-${name}`)),
    isShaded: grounds.some(({ relief }) => relief !== undefined),
    hasRivers: grounds.some(({ lines }) => lines.some(([kind]) => kind === 'river')),
    hasLakes: grounds.some(({ areas }) => areas.some(([kind]) => kind === 'water')),
  }
}

const area = ([kind, data]: GroundPath) => data && `<path class="m-g-${kind}" d="M${data}"/>`

/** From steps of the ground to steps of its basemap, which the camera moves. */
function within({ origin, unit }: Ground, basemap: Basemap): string {
  const scale = 1 / basemap.unit
  return transformOf({ scale, x: -basemap.origin[0] * scale, y: -basemap.origin[1] * scale }, origin, unit)
}

function drawRelief({ relief, origin, unit }: Ground, addressOf: (relief: NonNullable<Ground['relief']>) => string) {
  if (!relief) return ''
  const [x, y, width, height] = relief.box.map((value, index) => {
    const from = index === 0 ? origin[0] : index === 1 ? origin[1] : 0
    return Math.round(((value - from) / unit) * 100) / 100
  })
  return `<image href="${addressOf(relief)}" x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none"/>`
}

function drawWays(lines: readonly GroundPath[], key: string): string {
  const cased = lines.filter(([kind]) => CASED.has(kind))
  // A style sheet's descendant selectors do not reach into what `use` repeats: this must be an attribute.
  const shapes = cased.map(
    ([kind, data]) => `<path id="${key}-${kind}" vector-effect="non-scaling-stroke" d="M${data}"/>`,
  )
  const use = (name: string) => cased.map(([kind]) => `<use href="#${key}-${kind}" class="m-g-${name} m-g-${kind}"/>`)
  return [
    lines
      .filter(([kind]) => !CASED.has(kind))
      .map(area)
      .join(''),
    shapes.length > 0 ? `<defs>${shapes.join('')}</defs>` : '',
    ...use('case'),
    ...use('way'),
  ].join('')
}
