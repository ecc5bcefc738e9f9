import type { Words } from '../words/words'
import type { FacetChoices } from './list-choices'

type Props = {
  choices: FacetChoices
  /** Of all claims. */
  count: number
  /** The address of the words of all claims. */
  file: string
  words: Words
}

/** What the ledger can be searched by. It needs the script and shows only where it runs; nothing is sent. */
export function LedgerFilter({ choices, count, file, words }: Props) {
  const label = words.evidence
  return (
    <search className="ledger-filter">
      <form data-filter={file} aria-label={label.filter}>
        <label className="filter-words">
          <span>{label.freeWords}</span>
          <input type="search" name="words" autoComplete="off" />
        </label>
        {choices.map(([facet, values]) => (
          <label key={facet}>
            <span>{label.facets[facet]}</span>
            <select name={facet} defaultValue="">
              <option value="">{label.any}</option>
              {values.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p className="filter-result">
          <output data-filter-count>
            <b data-filter-shown>{count}</b> {label.of} {count} {label.shown}
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
