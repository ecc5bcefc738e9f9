import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { flattenFigure } from './flatten-figure'

/** px, as it stands on the card. */
export const CARD_MAP = { width: 520, height: 544 }

/** Words that stand over a figure in HTML are not in its file: what leads to them is left out. */
const NO_NOTES = '<style>.m-lead,.m-numbered{display:none}</style></svg>'

/** A figure's file as a PNG: the library that lays out cards draws neither its shading nor what mixes with its paper. */
export async function drawCardMap(file: string): Promise<string> {
  const svg = await withPngs(flattenFigure(readFileSync(file, 'utf8').replace('</svg>', NO_NOTES)))
  const png = await sharp(Buffer.from(svg), { density: 96 })
    .resize({ ...CARD_MAP, fit: 'cover', position: 'top' })
    .png({ palette: true, effort: 4 })
    .toBuffer()
  return `data:image/png;base64,${png.toString('base64')}`
}

/** The drawing library reads no WebP. */
async function withPngs(svg: string): Promise<string> {
  let whole = svg
  for (const [address, data = ''] of svg.matchAll(/data:image\/webp;base64,([\w+/=]+)/g)) {
    const png = await sharp(Buffer.from(data, 'base64')).png().toBuffer()
    whole = whole.replace(address, `data:image/png;base64,${png.toString('base64')}`)
  }
  return whole
}
