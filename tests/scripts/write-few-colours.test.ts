import sharp from 'sharp'
import { expect, it } from 'vitest'
import { findColours, type Pixels, writeFewColours } from '../../scripts/write-few-colours'

/** Columns of so many inks, or of shades of them, so far apart. */
function stripes(colours: number, apart: number): Pixels {
  const [width, height] = [600, 3]
  const data = Buffer.alloc(width * height * 3)
  for (let at = 0; at < width * height; at++) {
    const shade = ((at % width) % colours) * apart
    data.set([shade % 256, (shade * 7) % 251, (shade * 13) % 241], at * 3)
  }
  return { data, width, height }
}

/** By how much the value of a pixel, of 255, is at most another than it was. */
async function furthest({ data }: Pixels, png: Buffer): Promise<number> {
  const back = await sharp(png).removeAlpha().raw().toBuffer()
  expect(back).toHaveLength(data.length)
  return Math.max(...data.map((value, at) => Math.abs(value - (back[at] ?? 0))))
}

it('says a picture of a few inks as it is', async () => {
  const picture = stripes(8, 30)
  const png = writeFewColours(picture, await findColours(picture), 96)
  expect(await furthest(picture, png)).toBeLessThanOrEqual(1)
  expect(await sharp(png).metadata()).toMatchObject({ width: 600, height: 3, density: 96, isPalette: true })
})

it('says one of many shades by the nearest that it has', async () => {
  const picture = stripes(500, 1)
  const far = await furthest(picture, writeFewColours(picture, await findColours(picture), 96))
  expect(far).toBeGreaterThan(1)
  expect(far).toBeLessThan(32)
})
