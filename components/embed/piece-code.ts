import type { PieceKind, StoryAddresses } from '../../model/addresses'
import { escapeText } from '../../model/escape-text'
import type { BuilderWords } from '../words/words'
import { writeFrame } from './embed-code'

export type PieceChoice = {
  addresses: StoryAddresses
  words: BuilderWords
  story: { title: string }
  kind: PieceKind
  id: string
  /** Of the scene, the claim or the exercise. */
  title: string
  /** The slug of a scene's chapter. */
  chapter?: string
  scheme: 'light' | 'dark' | 'auto'
  /** px */
  height: number
}

/** px, in which most pieces stand whole in a column of 720; a host that listens is told the height of each. */
export const PIECE_HEIGHTS: Record<PieceKind, number> = {
  scene: 860,
  figure: 680,
  cross: 480,
  claim: 460,
  row: 420,
  exercise: 700,
}

/** The address of the framed page on its own site. A figure is by day: it has no script that could read another wish. */
export function pieceAddress({ addresses, kind, id, scheme }: PieceChoice): string {
  return addresses.piece(kind, id) + (kind === 'figure' || scheme === 'light' ? '' : `?scheme=${scheme}`)
}

/** Where it stands in the story. */
export function pieceHome({
  addresses,
  kind,
  id,
  chapter,
}: Pick<PieceChoice, 'addresses' | 'kind' | 'id' | 'chapter'>): string {
  if (kind === 'claim') return addresses.claimPage(id)
  if (kind === 'row') return addresses.claim(id)
  return kind === 'exercise' ? addresses.order : addresses.chapter(chapter ?? '', id)
}

/** A frame with one thing, and the line that names it and leads to its place in the story. */
export function pieceCode(choice: PieceChoice): string {
  const { addresses, words, story, title, height } = choice
  const name = escapeText(words.embed.frameTitle(title, story.title))
  return `${writeFrame(addresses.whole(pieceAddress(choice)), name, height)}\n<p><a href="${addresses.whole(pieceHome(choice))}">${name}</a></p>`
}
