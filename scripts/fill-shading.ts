/** Puts the pictures of shading into a figure that stands in a file of its own, where nothing else may be fetched. */
import { join } from 'node:path'
import sharp from 'sharp'

/** `shading:<file of public/map>#<left>,<top>,<width>,<height>` in parts of the picture's size, and where that part lies. */
const SHADING =
  /href="shading:([^"#]+)#([\d.,]+)" x="([-\d.e]+)" y="([-\d.e]+)" width="([-\d.e]+)" height="([-\d.e]+)"/g
/** Pixels of a side, at most. */
const LARGEST = 720
const QUALITY = 25

export async function fillShading(svg: string): Promise<string> {
  const pictures = new Map<string, string>()
  for (const [text, file, crop, ...box] of svg.matchAll(SHADING)) {
    pictures.set(text, await cutShading(file as string, (crop as string).split(',').map(Number), box.map(Number)))
  }
  return svg.replace(SHADING, (text) => pictures.get(text) ?? text)
}

/** Cut at whole pixels, one more than needed on each side, so that it lies exactly where the whole picture would. */
async function cutShading(file: string, crop: number[], box: number[]): Promise<string> {
  const picture = sharp(join('public', 'map', file))
  const { width = 0, height = 0 } = await picture.metadata()
  const [across, x, spanX] = cutAxis(width, crop[0] ?? 0, crop[2] ?? 1, box[0] ?? 0, box[2] ?? 0)
  const [down, y, spanY] = cutAxis(height, crop[1] ?? 0, crop[3] ?? 1, box[1] ?? 0, box[3] ?? 0)
  const cut = await picture
    .extract({ left: across[0], top: down[0], width: across[1], height: down[1] })
    .resize({ width: LARGEST, height: LARGEST, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer()
  const data = `data:image/webp;base64,${cut.toString('base64')}`
  return `href="${data}" x="${x}" y="${y}" width="${spanX}" height="${spanY}"`
}

/**
 * @param size Pixels of the whole picture.
 * @param from Where the wanted part begins, and how long it is, in parts of that.
 * @param at Where the wanted part lies in the drawing, and how long it is there.
 * @returns first pixel and number of pixels; where they lie in the drawing, and how long they are there.
 */
function cutAxis(
  size: number,
  from: number,
  part: number,
  at: number,
  span: number,
): [pixels: [number, number], at: number, span: number] {
  const first = Math.max(0, Math.floor(from * size) - 1)
  const last = Math.min(size, Math.ceil((from + part) * size) + 1)
  const perPixel = span / (part * size)
  const round = (value: number) => Math.round(value * 100) / 100
  return [[first, last - first], round(at + (first - from * size) * perPixel), round((last - first) * perPixel)]
}
