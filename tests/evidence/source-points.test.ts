import { expect, it } from 'vitest'
import { findTelling } from '../../components/evidence/source-points'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

const story = readFixture()
const addresses = siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug)
const find = (id: string) => findTelling(id, { story, addresses })

it('leads from a point of a source to the scene, the claim or the event that tells it', () => {
  const [scene] = story.chapters[1]?.scenes ?? []
  expect(find(scene?.id ?? '')).toEqual([
    { name: scene?.title, address: addresses.chapter(scene?.chapter ?? '', scene?.id) },
  ])
  expect(find('talked-into-light')[0]?.address).toBe(addresses.claimPage('talked-into-light'))
  const [event] = story.events.values()
  expect(find(event?.id ?? '')).toEqual([{ name: event?.title, address: addresses.evidence }])
  expect(find('nothing')).toEqual([])
})
