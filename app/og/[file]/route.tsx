import { existsSync, readFileSync } from 'node:fs'
import { ImageResponse } from 'next/og'
import subsetFont from 'subset-font'
import coverage from '../../../public/fonts/coverage.json' with { type: 'json' }
import { PICTURE } from '../../page-metadata'
import { CardPicture } from '../card-picture'
import { drawCardMap } from '../draw-card-map'
import { keepCard } from '../keep-card'
import { listCards } from '../list-cards'

type Props = { params: Promise<{ file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listCards().map(({ file }) => ({ file }))
}

/** The picture of a page for social networks. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params
  const card = listCards().find((entry) => entry.file === file)
  if (!card) return new Response(null, { status: 404 })
  const { figure, ...words } = card
  const hasMap = figure !== undefined && existsSync(figure)
  const picture = await keepCard(card, hasMap ? readFileSync(figure, 'utf8') : '', async () => {
    const map = hasMap ? await drawCardMap(figure) : undefined
    return new ImageResponse(<CardPicture {...words} map={map} />, { ...PICTURE, fonts: await fonts() }).arrayBuffer()
  })
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } })
}

/** Letters that titles may hold; the drawing library reads no woff2 and no variable font. */
const LETTERS = [...Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCharCode(index + 0x20)), ...'–—‘’“”…']

const fontFile = (font: string) => `node_modules/@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`

let cutFonts: ReturnType<typeof readFonts> | undefined

/** Cut once for all cards. */
function fonts(): ReturnType<typeof readFonts> {
  cutFonts ??= readFonts()
  return cutFonts
}

async function readFonts() {
  const cut = async (name: 'head' | 'label', weight: number) => ({
    name,
    data: await subsetFont(readFileSync(fontFile(coverage.fonts[name])), LETTERS.join(''), {
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
    }),
  })
  return [await cut('head', 700), await cut('label', 500)]
}
