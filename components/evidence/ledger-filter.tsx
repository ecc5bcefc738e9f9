import { standing } from '../../model/nouns/scales'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import type { ClaimFile, Facet } from './collect-evidence'

type Props = { story: Story; files: readonly ClaimFile[] }

/** What the ledger can be searched by. It needs the script and shows only where it runs; nothing is sent. */
export function LedgerFilter({ story, files }: Props) {
  const label = words.evidence
  return (
    <search className="ledger-filter">
      <form data-filter aria-label={label.filter}>
        <label className="filter-words">
          <span>{label.freeWords}</span>
          <input type="search" name="words" autoComplete="off" />
        </label>
        {choicesOf(story, files).map(([facet, choices]) => (
          <label key={facet}>
            <span>{label.facets[facet]}</span>
            <select name={facet} defaultValue="">
              <option value="">{label.any}</option>
              {choices.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p className="filter-result">
          <output data-filter-count>
            <b data-filter-shown>{files.length}</b> {label.of} {files.length} {label.shown}
          </output>
          <button type="reset">{label.clear}</button>
        </p>
        <p data-filter-nothing hidden>
          {label.nothingFits}
        </p>
      </form>
    </search>
  )
}

/** The values of each facet that some claim has, with the words for them. */
function choicesOf(story: Story, files: readonly ClaimFile[]): [Facet, [string, string][]][] {
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
        ['told', words.toldLabel],
        ['record', words.recordLabel],
      ],
    ],
    ['standing', standing.options.filter((word) => used('standing').has(word)).map((word) => [word, word])],
    ['source', sources.map(({ id, number, name }) => [id, `${number} ${name}`])],
    ['person', named('person', (id) => story.terms.get(id)?.name)],
    ['place', named('place', (id) => story.places.get(id)?.name)],
    ['year', named('year', (year) => year)],
  ]
}
