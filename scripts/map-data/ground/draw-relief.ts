/** Shading as a grey picture, 50 % where nothing slopes: laid on the paper as hard light, it darkens and lightens it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { type BasemapEntry, extentOf } from '../../../components/stage/basemap/atlas'
import { landRings } from '../../../components/stage/basemap/clip-basemap'
import { readBasemap } from '../../../components/stage/basemap/read-index'
import type { Box } from '../../../components/stage/world/camera'

export type ReliefPlan = {
  /** Which of `map-data/relief/hillshade-*.png`. */
  from: 'region' | 'syria' | 'hamedan-tehran'
  /** Degrees; all that the source has where nothing is said. */
  extent?: BasemapEntry['extent']
  /** Pixels of the picture's width, for desktops and for telephones. */
  widths: readonly [wide: number, narrow: number]
  /** The basemap whose land it covers: beyond the coast there is none. */
  land: string
  /** How much stronger than the source its slopes in shade are; those in the light are half as strong, for the night's sake. */
  strength?: number
}

/** The names of the sources in `bounds.json`. */
const NAMES = { region: 'region', syria: 'syria', 'hamedan-tehran': 'iran-west' } as const
/** What the source has where nothing slopes, of 255. */
const FLAT = 180
/** Slopes fainter than this, of 1, are the source's own noise. */
const NOISE = 0.03
/** The part of the width over which it fades out at its edges. */
const FADE = 0.06
/** The darkest and the lightest that shading comes near to, of 1: names and leaders stay legible on the steepest slope. */
const MOST = 0.5
const QUALITY = [34, 24] as const

/** @returns the pictures as WebP, the wide one first, and where they lie in world coordinates. */
export async function drawRelief(plan: ReliefPlan): Promise<{ files: Buffer[]; box: Box }> {
  const bounds = JSON.parse(readFileSync(join('map-data', 'relief', 'bounds.json'), 'utf8'))
  const [west, north, east, south] = bounds[NAMES[plan.from]].world512 as [number, number, number, number]
  const source = sharp(join('map-data', 'relief', `hillshade-${plan.from}.png`)).extractChannel(0)
  const { width: across = 0, height: down = 0 } = await source.metadata()
  const perUnit = [across / (east - west), down / (south - north)] as const
  const whole = { x: west, y: north, width: east - west, height: south - north }
  const wanted = plan.extent ? extentOf({ extent: plan.extent }) : whole
  const left = Math.max(0, Math.round((wanted.x - west) * perUnit[0]))
  const top = Math.max(0, Math.round((wanted.y - north) * perUnit[1]))
  const crop = {
    left,
    top,
    width: Math.min(across - left, Math.round(wanted.width * perUnit[0])),
    height: Math.min(down - top, Math.round(wanted.height * perUnit[1])),
  }
  const box = {
    x: west + crop.left / perUnit[0],
    y: north + crop.top / perUnit[1],
    width: crop.width / perUnit[0],
    height: crop.height / perUnit[1],
  }
  const files = await Promise.all(
    plan.widths.map(async (width, index) => {
      const height = Math.round((width * box.height) / box.width)
      const shade = await source
        .clone()
        .extract(crop)
        .resize(width, height, { kernel: 'mitchell', fit: 'fill' })
        .raw()
        .toBuffer()
      const land = await sharp(Buffer.from(landMask(plan.land, box, width, height)))
        .extractChannel(0)
        .raw()
        .toBuffer()
      const grey = shade.map((value, at) => {
        const slope = value < FLAT ? (value - FLAT) / FLAT : (value - FLAT) / (255 - FLAT)
        const gain = (plan.strength ?? 1.7) * (slope < 0 ? 1 : 0.4)
        const strong = Math.abs(slope) < NOISE ? 0 : (slope - Math.sign(slope) * NOISE) * gain
        const [x, y] = [at % width, Math.floor(at / width)]
        const inside = Math.min(x, width - x, y, height - y) / (FADE * width)
        return 128 + soften(strong) * 127 * Math.min(1, inside) * ((land[at] as number) / 255)
      })
      return sharp(grey, { raw: { width, height, channels: 1 } })
        .webp({ quality: QUALITY[index] as number, effort: 6 })
        .toBuffer()
    }),
  )
  return { files, box }
}

/** Faint slopes as they are, steep ones pressed together: no ridge is a black blot. */
function soften(slope: number): number {
  return MOST * Math.tanh(slope / MOST)
}

/** The land of a basemap as a white picture on black. */
function landMask(name: string, box: Box, width: number, height: number): string {
  const data = landRings(readBasemap(name))
    .map(
      (ring) =>
        `M${ring.map(([x, y]) => `${((x - box.x) * width) / box.width} ${((y - box.y) * height) / box.height}`).join('L')}z`,
    )
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#000"/><path d="${data}" fill="#fff" fill-rule="evenodd"/></svg>`
}
