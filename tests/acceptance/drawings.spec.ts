/** Drawings that are no maps, settled: each part within its room and over no other, in rooms between a telephone's and a hall's. */
import { atEachSize, expect, THOROUGH, test } from '../browser/fixtures'
import { measureDrawing } from '../browser/measure-drawing'
import { readStories, tagOf } from './read-stories'

/** Windows in px: the forms of drawings change between them. */
const ROOMS = [
  [390, 844],
  [1024, 768],
  [1280, 1024],
  [1440, 900],
  [1680, 1050],
  [1920, 1000],
  [1920, 1080],
  [2560, 1300],
] as const

for (const { slug, chapters } of readStories()) {
  const scenes = chapters.flatMap((chapter) =>
    chapter.scenes.flatMap((scene) => (scene.visual === 'map' ? [] : { ...scene, chapter: chapter.slug })),
  )
  // Later scenes of one drawing have more in it: `npm test` looks at the last of each.
  const last = new Set(new Map(scenes.map(({ visual, id }) => [visual, id])).values())
  for (const { id, visual, chapter } of scenes) {
    test(`${slug}: the ${visual} of ${id} keeps to its room`, { tag: last.has(id) ? tagOf(slug) : THOROUGH }, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const wrong: string[] = []
      await atEachSize(page, ROOMS, `${slug}/${chapter}/#${id}`, async (width, height) => {
        for (const fault of await page.evaluate(measureDrawing)) wrong.push(`${width} × ${height}: ${fault}`)
      })
      expect(wrong).toEqual([])
    })
  }
}
