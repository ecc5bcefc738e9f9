import { expect, it } from 'vitest'
import { describePiece } from '../../app/piece-routes'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

it('a scene’s own page shows networks its own picture where it is a map, else a card', () => {
  const story = readFixture()
  const addresses = siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug)
  const scenes = story.chapters.flatMap((chapter) => chapter.scenes)
  const [map, other] = [scenes.find(({ visual }) => visual === 'map'), scenes.find(({ visual }) => visual !== 'map')]
  const claim = [...story.claims.keys()][0] ?? ''
  const pictureOf = (kind: 'scene' | 'figure' | 'claim', id = '') => {
    const { openGraph, twitter } = describePiece({ story, addresses }, kind, id)
    expect(openGraph).toMatchObject({ url: `https://example.org/embed/${story.slug}/${kind}/${id}/` })
    expect(twitter?.images).toEqual(openGraph?.images)
    return ([openGraph?.images ?? []].flat()[0] as { url: string }).url
  }
  const own = `https://example.org/figures/${story.slug}/${map?.chapter}/${map?.id}-1200.png`
  expect(pictureOf('scene', map?.id)).toBe(own)
  expect(pictureOf('figure', map?.id)).toBe(own)
  expect(pictureOf('scene', other?.id)).toBe(`https://example.org/og/${story.slug}-${other?.chapter}.png`)
  expect(pictureOf('claim', claim)).toBe(`https://example.org/og/${story.slug}-evidence.png`)
})
