import { expect, it } from 'vitest'
import { nameBuild } from '../../scripts/build-stamp'

const site = { origin: 'https://example.org', basePath: '', known: true }

it('names a build by what it is made of: the same for the same, another for another address', () => {
  expect(nameBuild(site)).toMatch(/^[\w-]{12}$/)
  expect(nameBuild(site)).toBe(nameBuild({ ...site }))
  expect(nameBuild({ ...site, basePath: '/stories' })).not.toBe(nameBuild(site))
})
