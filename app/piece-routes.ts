/** What the routes of single things share. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findPiece, listPieces } from '../components/embed/find-piece'
import { pieceHome } from '../components/embed/piece-code'
import type { Setting } from '../components/setting'
import { PIECE_KINDS, type PieceKind } from '../model/addresses'
import { findScene } from '../model/find-scene'
import type { Scene } from '../model/read-scenes'
import { oembedLinks } from './page-metadata'
import { entryParams } from './story-routes'

/** Next gives one place of an address one name: the kind of a piece stands where the slug of a chapter in a frame stands. */
type PieceParams = { story: string; chapter: PieceKind; piece: string }
export type PieceProps = { params: Promise<PieceParams> }

/** One route for all kinds: an export can't have one without pages, and a story may have no exercise. */
export function pieceParams(): PieceParams[] {
  return PIECE_KINDS.flatMap((chapter) =>
    entryParams('piece', (story) => listPieces(story, chapter))().map(({ story, piece = '' }) => ({
      story,
      chapter,
      piece,
    })),
  )
}

/** @throws what shows the page for an address that leads nowhere, where there is no such scene. */
export function sceneOr404({ story }: Setting, id: string): Scene {
  return findScene(story, id) ?? notFound()
}

/** What a piece says of itself to other programs: that it belongs to its place in the story, and how it is embedded. */
export function describePiece({ story, addresses }: Setting, kind: PieceKind, id: string): Metadata {
  const piece = findPiece(story, kind, id) ?? notFound()
  const title = `${piece.title}. ${story.title}`
  return {
    title,
    robots: 'noindex',
    alternates: {
      canonical: addresses.whole(pieceHome({ addresses, kind, id, chapter: piece.chapter })),
      types: oembedLinks(addresses, { piece: kind, id }, title),
    },
  }
}
