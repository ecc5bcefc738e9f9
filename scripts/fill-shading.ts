/** Puts the pictures of shading into a figure that stands in a file of its own, where nothing else may be fetched. */
import { join } from 'node:path'
import sharp from 'sharp'

/** `shading:<file of public/map>#<left>,<top>,<width>,<height>` in parts of the picture's size. */
const SHADING = /href="shading:([^"#]+)#([\d.,]+)"/g
/** Pixels of a side, at most. */
const LARGEST = 720
const QUALITY = 25

export async function fillShading(svg: string): Promise<string> {
  const pictures = new Map<string, string>()
  for (const [text, file, crop] of svg.matchAll(SHADING)) {
    pictures.set(text, `href="${await cutShading(file as string, (crop as string).split(',').map(Number))}"`)
  }
  return svg.replace(SHADING, (text) => pictures.get(text) ?? text)
}

async function cutShading(file: string, crop: number[]): Promise<string> {
  const picture = sharp(join('public', 'map', file))
  const { width = 0, height = 0 } = await picture.metadata()
  const [left = 0, top = 0, across = 1, down = 1] = crop
  const box = {
    left: Math.floor(left * width),
    top: Math.floor(top * height),
    width: Math.max(1, Math.min(width - Math.floor(left * width), Math.round(across * width))),
    height: Math.max(1, Math.min(height - Math.floor(top * height), Math.round(down * height))),
  }
  const cut = await picture
    .extract(box)
    .resize({ width: LARGEST, height: LARGEST, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer()
  return `data:image/webp;base64,${cut.toString('base64')}`
}
