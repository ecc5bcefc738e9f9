import { expect, test } from '../browser/fixtures'
import { heaviestOf, listPiecePages, weighPieces } from '../browser/weigh-pieces'
import { readStories } from './read-stories'

for (const story of readStories()) {
  test(`every frame of one thing of ${story.slug} has at most 60 KB, 6 KB of it JavaScript, and a figure none`, () => {
    const weights = weighPieces('out', '', story)
    console.log(heaviestOf(weights).join('\n'))
    expect(weights.map(({ address }) => address).sort()).toEqual(listPiecePages('out', story.slug).sort())
    expect(weights.filter(({ all, script }) => all > 60_000 || script > 6_000)).toEqual([])
    expect(weights.filter(({ kind, script }) => (kind === 'figure') !== (script === 0))).toEqual([])
  })
}
