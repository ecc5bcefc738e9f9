import { afterEach, expect, it, vi } from 'vitest'
import { contactEmail } from '../../app/site'

afterEach(() => vi.unstubAllEnvs())

it('the contact comes from the environment, and nothing is invented without it', () => {
  vi.stubEnv('CONTACT_EMAIL', 'errors@example.org')
  expect(contactEmail()).toBe('errors@example.org')
  vi.stubEnv('CONTACT_EMAIL', '')
  expect(contactEmail()).toBeUndefined()
})

it('what is not an e-mail address is refused', () => {
  for (const address of ['errors', 'errors@example.org?bcc=other@example.org']) {
    vi.stubEnv('CONTACT_EMAIL', address)
    expect(contactEmail).toThrow('expected an e-mail address')
  }
})
