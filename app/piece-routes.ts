/** What the routes of single scenes, figures and claims share. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Setting } from '../components/setting'
import type { PieceKind } from '../model/addresses'
import { findScene } from '../model/find-scene'
import type { Scene } from '../model/read-scenes'
import type { Story } from '../model/read-story'
import { oembedLinks } from './page-metadata'

export function sceneIds({ chapters }: Story): string[] {
  return chapters.flatMap(({ scenes }) => scenes.map(({ id }) => id))
}

/** @throws what shows the page for an address that leads nowhere, where there is no such scene. */
export function sceneOr404({ story }: Setting, id: string): Scene {
  return findScene(story, id) ?? notFound()
}

/** What a piece says of itself to other programs: that it belongs to its place in the story, and how it is embedded. */
export function describePiece(setting: Setting, kind: PieceKind, id: string): Metadata {
  const { story, addresses } = setting
  const claim = kind === 'claim' ? story.claims.get(id) : undefined
  const scene = kind === 'claim' ? undefined : sceneOr404(setting, id)
  const title = `${claim?.says ?? scene?.title}. ${story.title}`
  return {
    title,
    robots: 'noindex',
    alternates: {
      canonical: addresses.whole(scene ? addresses.chapter(scene.chapter) : addresses.claimPage(id)),
      types: oembedLinks(addresses, { piece: kind, id }, title),
    },
  }
}
