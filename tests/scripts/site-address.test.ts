import { expect, test } from 'vitest'
import { readSiteAddress } from '../../scripts/site-address'

const SERVED_ON = 'http://localhost:3001'

test('the site stands where SITE_URL and BASE_PATH say', () => {
  const environment = { SITE_URL: 'https://example.org/', BASE_PATH: '/stories' }
  expect(readSiteAddress(environment, SERVED_ON)).toEqual({
    origin: 'https://example.org',
    basePath: '/stories',
    known: true,
  })
})

test.each([{}, { SITE_URL: '' }])('without SITE_URL it stands where it is served', (environment) => {
  expect(readSiteAddress(environment, SERVED_ON)).toEqual({ origin: SERVED_ON, basePath: '', known: false })
})

test.each([
  [{ SITE_URL: 'example.org' }, 'SITE_URL is "example.org"'],
  [{ SITE_URL: 'https://example.org/stories' }, 'a folder goes into BASE_PATH'],
  [{ SITE_URL: 'ftp://example.org' }, 'SITE_URL is "ftp://example.org"'],
  [{ BASE_PATH: 'stories' }, 'BASE_PATH is "stories"'],
  [{ BASE_PATH: '/stories/' }, 'BASE_PATH is "/stories/"'],
])('%o is refused', (environment, message) => {
  expect(() => readSiteAddress(environment, SERVED_ON)).toThrow(message)
})
