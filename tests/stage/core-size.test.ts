import { expect, it } from 'vitest'
import { coreBytes } from '../../scripts/bench-maps/serve-maps'

it('the drawn map costs a reader at most 14 KB of script, as gzip', async () => {
  const bytes = await coreBytes()
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThanOrEqual(14_000)
})
