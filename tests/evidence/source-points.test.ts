import { expect, it } from 'vitest'
import { findTellings } from '../../components/evidence/source-points'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const story = readFixture()
const addresses = siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug)
const find = (...told: string[]) => findTellings(told, { story, addresses })

it('leads from a point of a source to the scenes that tell it, or to claims and events where none does', () => {
  const [first, second] = story.chapters[1]?.scenes ?? []
  const place = (scene = first) => ({
    name: scene?.title,
    address: addresses.chapter(scene?.chapter ?? '', scene?.id),
  })
  expect(find(second?.id ?? '', 'talked-into-light', first?.id ?? '')).toEqual([place(), place(second)])
  expect(find('talked-into-light')).toEqual([
    { name: story.claims.get('talked-into-light')?.says, address: addresses.claimPage('talked-into-light') },
  ])
  const [event] = story.events.values()
  expect(find(event?.id ?? '')).toEqual([{ name: event?.title, address: addresses.evidence }])
  expect(find('nothing')).toEqual([])
})
