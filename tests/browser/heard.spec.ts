import { readFileSync, writeFileSync } from 'node:fs'
import { CHAPTER, expect, settled, test } from './fixtures'

const GOLDEN = 'tests/heard/barges.txt'

test('who hears a chapter hears what they heard: its accessibility tree is the one that is kept', async ({ page }) => {
  await page.goto(CHAPTER)
  await settled(page)
  const heard = `${await page.locator('main').ariaSnapshot()}\n`
  // Read the difference before you keep it: `HEARD=keep npx playwright test heard`.
  if (process.env.HEARD === 'keep') writeFileSync(GOLDEN, heard)
  expect(heard).toBe(readFileSync(GOLDEN, 'utf8'))
})
