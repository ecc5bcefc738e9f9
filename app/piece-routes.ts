/** What the routes of single things share. */

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findPiece, listPieces } from '../components/embed/find-piece'
import { pieceHome } from '../components/embed/piece-code'
import { pieceTitle } from '../components/embed/piece-title'
import type { Setting } from '../components/setting'
import { PIECE_KINDS, type PieceKind } from '../model/addresses'
import { findScene } from '../model/find-scene'
import type { Scene } from '../model/read-scenes'
import { oembedLinks, PICTURE } from './page-metadata'
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
export function describePiece(
  { story, addresses }: Pick<Setting, 'story' | 'addresses'>,
  kind: PieceKind,
  id: string,
): Metadata {
  const piece = findPiece(story, kind, id) ?? notFound()
  const title = pieceTitle(piece.title, story.title)
  const { whole } = addresses
  // A fragment is no part of it, and Next would end it with a slash.
  const [home = ''] = pieceHome({ addresses, kind, id, chapter: piece.chapter }).split('#')
  const images = [pictureOf({ story, addresses }, kind, id)]
  return {
    title,
    robots: 'noindex',
    alternates: {
      canonical: whole(home),
      types: oembedLinks(addresses, { piece: kind, id }, title),
    },
    // Its own address, because networks show the picture of the page that this names.
    openGraph: { type: 'article', title, url: whole(addresses.piece(kind, id)), siteName: story.title, images },
    twitter: { card: 'summary_large_image', title, images },
  }
}

/** A scene that is a map has its own picture, which is there to be taken away; any other its chapter's card. */
function pictureOf({ story, addresses }: Pick<Setting, 'story' | 'addresses'>, kind: PieceKind, id: string) {
  const { whole, picture, sharedPicture } = addresses
  const scene = kind === 'scene' || kind === 'figure' ? findScene(story, id) : undefined
  if (scene?.visual === 'map')
    return {
      url: whole(sharedPicture(scene.chapter, id, 1200)),
      width: 1200,
      alt: scene.description,
      type: 'image/png',
    }
  const part = findPiece(story, kind, id)?.chapter ?? (kind === 'exercise' ? undefined : 'evidence')
  return { url: whole(picture(part)), ...PICTURE, alt: story.title, type: 'image/png' }
}
