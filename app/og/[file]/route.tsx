import { existsSync, readFileSync } from 'node:fs'
import { ImageResponse } from 'next/og'
import { PICTURE } from '../../page-metadata'
import { type CardFonts, lettersLacking, readCardFonts } from '../card-fonts'
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
  const { figure, ...shown } = card
  const [over = '', title = '', below = ''] = [card.over, card.title, card.below].map((text) => settable(text, file))
  const hasMap = figure !== undefined && existsSync(figure)
  const picture = await keepCard(card, hasMap ? readFileSync(figure, 'utf8') : '', async () => {
    const map = hasMap ? await drawCardMap(figure) : undefined
    const { fonts, families } = await cardFonts()
    const words = { over, title, below }
    return new ImageResponse(<CardPicture {...shown} {...words} families={families} map={map} />, {
      ...PICTURE,
      fonts,
    }).arrayBuffer()
  })
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } })
}

let cutFonts: Promise<CardFonts> | undefined

/** Cut once for all cards. */
function cardFonts(): Promise<CardFonts> {
  cutFonts ??= readCardFonts(listCards().flatMap(({ over, title, below }) => [over, title, below]))
  return cutFonts
}

/** Words that the faces can set. Others are left out: without letters they would be asked for at another origin, and drawn wrong. */
function settable(text: string, file: string): string {
  const lacking = lettersLacking(text)
  if (lacking.length === 0) return text
  console.warn(`/og/${file}: “${text}” is left out of the card, whose faces have no ${lacking.join(' ')}`)
  return ''
}
