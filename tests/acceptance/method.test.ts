import { describe, expect, it } from 'vitest'
import type { Prose } from '../../model/prose'
import { plainText } from '../../model/prose'
import type { Story } from '../../model/read-story'
import { readStories } from './read-stories'

/** All numbers that may be said of a story without being counted by hand. */
function countOf(story: Story): { said: Map<string, number>; read: number } {
  const sources = [...story.sources.values()]
  const read = sources.filter(({ extent }) => extent !== 'not read')
  const claims = [...story.claims.values()]
  const points = sources.flatMap((source) => source.points)
  // Of what nobody was able to read but others repeat, the one that most of them do.
  const repeated = sources
    .filter((source) => !read.includes(source))
    .map(({ id }) => read.filter(({ dependsOn }) => dependsOn.includes(id)).length)
  const said = new Map([
    ['sources', sources.length],
    ...(['whole', 'most', 'opening', 'excerpt', 'not read'] as const).map(
      (extent) => [extent, sources.filter((source) => source.extent === extent).length] as const,
    ),
    ['originals that were read', read.filter(({ form }) => form === 'original').length],
    ['points', points.length],
    ['points that are told', points.filter(({ told }) => told.length > 0).length],
    ['points that are left out', points.filter(({ left }) => left !== undefined).length],
    ['retellings of one report', Math.max(...repeated)],
    ['contradictions', story.contradictions.size],
    ['claims', claims.length],
    ['claims with a likelihood', claims.filter(({ likelihood }) => likelihood).length],
    ...(['firm', 'contested', 'one source'] as const).map(
      (standing) => [standing, claims.filter((claim) => claim.standing === standing).length] as const,
    ),
    ['corrections', story.corrections.length],
  ])
  return { said, read: read.length }
}

/** Days and ranges of likelihood, which are not counted. */
const OTHER =
  /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\b\d{1,2} to \d{1,2}\b/g

const numbersIn = (prose: readonly Prose[]) =>
  [...plainText(prose).replace(OTHER, '').matchAll(/\d+/g)].map(([number]) => Number(number))

for (const story of readStories().filter(({ method }) => method)) {
  describe(`the story that tells how ${story.slug} was checked`, () => {
    const told = readStories().find(({ slug }) => slug === story.method) as Story
    const prose = told.chapters.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'scene' ? [part.scene.body, part.scene.short] : [part.body])),
    )
    const { said, read } = countOf(story)

    it('has every number from the data of that story, and leaves none of them out', () => {
      const found = new Set(prose.flatMap(numbersIn))
      expect([...found].filter((number) => ![...said.values(), read].includes(number))).toEqual([])
      expect([...said].filter(([, number]) => !found.has(number))).toEqual([])
    })

    it('draws as many signs as there are sources read so far', () => {
      const amounts = (told.visuals.counts as { rows: { amount?: number }[] }[]).map(({ rows }) =>
        rows.map(({ amount }) => amount),
      )
      const extents = ['whole', 'most', 'opening', 'excerpt', 'not read']
      expect(amounts).toEqual([extents.map((extent) => said.get(extent))])
    })

    it('has the judgements that it shows as they stand there', () => {
      const shown = [...told.claims.values()].filter(({ likelihood }) => likelihood)
      expect(shown.length).toBeGreaterThan(0)
      for (const { id, says, likelihood } of shown) expect(story.claims.get(id)).toMatchObject({ says, likelihood })
    })
  })
}
