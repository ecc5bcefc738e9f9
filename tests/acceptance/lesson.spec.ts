import { expect, test } from '@playwright/test'
import { measureReading, measureSlide } from '../browser/measure-slide'
import { readStories } from './read-stories'

/** The least letters of the names on a map, px at 1920 × 1080: a forty-fifth of the height. */
const SMALLEST_NAME = 24

for (const story of readStories().filter(({ lessons }) => lessons))
  for (const { minutes } of story.lessons?.lessons ?? [])
    test(`${story.slug}: what the notes of the lesson of ${minutes} minutes point at is on the wall, and maps name countries`, {
      tag: '@thorough',
    }, async ({ page }) => {
      await page.setViewportSize({ width: 1920, height: 1080 })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`${story.slug}/present/?lesson=${minutes}`)
      const place = () => page.locator('[data-slide]').getAttribute('data-slide')
      await expect(page.locator('[data-slide]')).toBeVisible()
      await page.getByRole('button', { name: 'Begin here' }).click()
      const seen: string[] = []
      for (let id = await place(); id; ) {
        seen.push(id)
        const isReading = id.endsWith('.read')
        if (isReading || (await page.locator('.slide').count()) > 0)
          await expect
            .poll(() => page.evaluate(isReading ? measureReading : measureSlide), { message: id, timeout: 5_000 })
            .toEqual([])
        const stage = page.locator('.slides-stage [data-stage][data-visual="map"]')
        if ((await stage.count()) > 0) {
          await expect(stage).toHaveAttribute('data-settled', 'true')
          const lands = await stage
            .locator('text.m-land')
            .evaluateAll((names) =>
              names.map(
                (name) =>
                  Number.parseFloat(getComputedStyle(name).fontSize) *
                  ((name as SVGGraphicsElement).getScreenCTM()?.a ?? 1),
              ),
            )
          expect(lands.length, `${id} names a country`).toBeGreaterThan(0)
          expect(Math.min(...lands), id).toBeGreaterThanOrEqual(SMALLEST_NAME)
        }
        await page.keyboard.press('PageDown')
        await page.waitForTimeout(200)
        const next = await place()
        if (next === id && (await page.locator('.order-rows').count()) === 0) break
        id = next
      }
      const pointed = story.chapters
        .flatMap(({ scenes }) => scenes)
        .filter(
          ({ id, shown }) =>
            seen.includes(id) &&
            shown.some(
              ({ attributes: { claims, statements, quotes } }) => claims.length + statements.length + quotes.length > 0,
            ),
        )
      expect(seen.filter((id) => id.endsWith('.read')).sort()).toEqual(pointed.map(({ id }) => `${id}.read`).sort())
    })
