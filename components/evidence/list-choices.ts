import { standing } from '../../model/nouns/scales'
import type { Story } from '../../model/read-story'
import { inkWords } from '../words/ink-words'
import type { Words } from '../words/words'
import type { ClaimFile, Facet } from './collect-evidence'

/** What can be chosen of each facet: the value, and the words for it. */
export type FacetChoices = [facet: Facet, values: [value: string, text: string][]][]

/** The values of each facet that some claim has, with the words for them. */
export function listChoices(story: Story, files: readonly ClaimFile[], words: Words): FacetChoices {
  const inks = inkWords(story, words)
  const used = (facet: Facet) => new Set(files.flatMap(({ facets }) => facets[facet]))
  const named = (facet: Facet, name: (id: string) => string | undefined) =>
    [...used(facet)]
      .map((id): [string, string] => [id, name(id) ?? id])
      .sort(([, a], [, b]) => a.localeCompare(b, story.language, { numeric: true }))
  const sources = [...story.sources.values()].filter(({ id }) => used('source').has(id))
  return [
    [
      'ink',
      [
        ['told', inks.told.label],
        ['record', inks.record.label],
      ],
    ],
    [
      'standing',
      standing.options.filter((word) => used('standing').has(word)).map((word) => [word, words.standings[word]]),
    ],
    ['source', sources.map(({ id, number, name }) => [id, `${number} ${name}`])],
    ['person', named('person', (id) => story.terms.get(id)?.name)],
    ['place', named('place', (id) => story.places.get(id)?.name)],
    ['year', named('year', (year) => year)],
  ]
}
