import { expect, test } from '../browser/fixtures'
import { heaviestOf, listPiecePages, weighPieces } from '../browser/weigh-pieces'
import { readStories } from './read-stories'

/** Bytes. A map with long coasts takes more than all else in its frame: it stands in its narrow form, and may have a little more. */
const [MOST, WITH_COASTS, SCRIPT] = [60_000, 72_000, 6_000]

for (const story of readStories()) {
  test(`every frame of one thing of ${story.slug} has at most 60 KB, a few maps 72, and at most 6 KB of JavaScript`, () => {
    test.setTimeout(180_000)
    const weights = weighPieces('out', '', story)
    console.log(heaviestOf(weights).join('\n'))
    expect(weights.map(({ address }) => address).sort()).toEqual(listPiecePages('out', story.slug).sort())
    const heavy = weights.filter(({ all }) => all > MOST)
    console.log(`${heavy.length} have more than 60 KB`)
    expect(heavy.filter(({ all, kind }) => all > WITH_COASTS || (kind !== 'scene' && kind !== 'figure'))).toEqual([])
    expect(heavy.length).toBeLessThanOrEqual(weights.length / 20)
    expect(weights.filter(({ script }) => script > SCRIPT)).toEqual([])
    expect(weights.filter(({ kind, script }) => (kind === 'figure') !== (script === 0))).toEqual([])
  })
}
