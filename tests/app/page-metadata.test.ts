import { expect, it } from 'vitest'
import { describePage, localeOf } from '../../app/page-metadata'
import { siteAddresses } from '../../model/addresses'
import { readFixture } from '../fixture-story/read-fixture'

it('a page names its language with a territory, and its day', () => {
  expect(['en', 'en-GB', 'ar', 'fr'].map(localeOf)).toEqual(['en_US', 'en_GB', 'ar_EG', 'fr_FR'])
  const story = readFixture()
  const addresses = siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug)
  const { openGraph } = describePage({ story, addresses, title: 'T', description: 'D', path: '/a/', picture: '/a.png' })
  expect(openGraph).toMatchObject({ locale: 'en_US', publishedTime: story.updated.text })
})
