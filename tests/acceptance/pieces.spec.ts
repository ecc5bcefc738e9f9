import { expect, test } from '../browser/fixtures'
import { heaviestOf, listPiecePages, weighPieces } from '../browser/weigh-pieces'
import { readStories } from './read-stories'

/** Bytes. */
const [MOST, SCRIPT] = [60_000, 6_000]

for (const story of readStories()) {
  test(`every frame of one thing of ${story.slug} has at most 60 KB, and at most 6 KB of JavaScript`, () => {
    test.setTimeout(180_000)
    const weights = weighPieces('out', '', story)
    console.log(heaviestOf(weights).join('\n'))
    expect(weights.map(({ address }) => address).sort()).toEqual(listPiecePages('out', story.slug).sort())
    expect(weights.filter(({ all }) => all > MOST)).toEqual([])
    expect(weights.filter(({ script }) => script > SCRIPT)).toEqual([])
    expect(weights.filter(({ kind, script }) => (kind === 'figure') !== (script === 0))).toEqual([])
  })
}
