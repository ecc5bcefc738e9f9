/** A picture of few colours as a PNG with a palette. A drawing's edges make a few thousand colours of its dozen inks: 256 say them all. */
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Three bytes a pixel, row after row. */
export type Pixels = { data: Buffer; width: number; height: number }

/** px: so wide a picture shows the colours that a larger one has. */
const SAMPLE = 800
const METRES_OF_AN_INCH = 0.0254
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** So many colours of a picture that they say all of it. */
type Palette = {
  /** Three bytes a colour, 256 colours at most. */
  colours: Buffer
  /** The number of the nearest, of a colour as `0xrrggbb`. */
  numberOf: (colour: number) => number
}

/** The colours that say a picture best. */
export async function findColours({ data, width, height }: Pixels): Promise<Palette> {
  const sample = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ width: SAMPLE, kernel: 'nearest', withoutEnlargement: true })
    .png({ palette: true, effort: 1, dither: 0 })
    .toBuffer()
  const at = sample.indexOf('PLTE')
  const colours = sample.subarray(at + 4, at + 4 + sample.readUInt32BE(at - 4))
  const known = new Map<number, number>()
  const numberOf = (colour: number) => {
    const number = known.get(colour) ?? nearest(colour, colours)
    known.set(colour, number)
    return number
  }
  return { colours, numberOf }
}

/** @param density Pixels of an inch, for programs that print it or set it into a text. */
export function writeFewColours(pixels: Pixels, { colours, numberOf }: Palette, density: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(pixels.width, 0)
  head.writeUInt32BE(pixels.height, 4)
  // Eight bits a pixel, of a palette.
  head.set([8, 3], 8)
  const size = Buffer.alloc(9)
  for (const at of [0, 4]) size.writeUInt32BE(Math.round(density / METRES_OF_AN_INCH), at)
  size.set([1], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('pHYs', size),
    chunk('IDAT', deflateSync(numberPixels(pixels, numberOf))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The number of each pixel's colour; before each row a zero, which says that it is written as it is. */
function numberPixels({ data, width, height }: Pixels, numberOf: Palette['numberOf']): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  let [last, number] = [-1, 0]
  for (let row = 0, at = 0, to = 0; row < height; row++) {
    to++
    for (let column = 0; column < width; column++, at += 3) {
      const colour = ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number)
      // Most pixels are as the one before.
      if (colour !== last) {
        last = colour
        number = numberOf(colour)
      }
      rows[to++] = number
    }
  }
  return rows
}

function nearest(colour: number, colours: Buffer): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255]
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < colours.length; at += 3) {
    const far =
      ((colours[at] as number) - red) ** 2 +
      ((colours[at + 1] as number) - green) ** 2 +
      ((colours[at + 2] as number) - blue) ** 2
    if (far >= least) continue
    least = far
    best = at / 3
  }
  return best
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
