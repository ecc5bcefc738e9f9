import type { CSSProperties } from 'react'
import { rowAnchor } from '../../model/addresses'
import type { SourceName } from '../prose/show-source'
import type { Words } from '../words/words'
import type { ClaimFile, Facet } from './collect-evidence'
import { StanceMark } from './stance-mark'

type Props = {
  /** Across its head. */
  documents: readonly SourceName[]
  rows: readonly (Pick<ClaimFile, 'stances' | 'others' | 'facets'> & {
    /** Of the claim's page. */
    address: string
    claim: Pick<ClaimFile['claim'], 'id' | 'kind' | 'says' | 'standing'>
  })[]
  words: Words
}

/**
 * Claims × sources. Its style sheet makes a grid of each row, and on narrow screens a card; the roles keep it a table for those
 * who hear it.
 */
export function LedgerTable({ documents, rows, words }: Props) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes a table its roles
    <table
      className="evidence-ledger"
      role="table"
      aria-label={words.ledger.caption}
      // A story without documents to compare has no such columns.
      style={
        documents.length > 0 ? ({ '--documents': `repeat(${documents.length}, 3.4rem)` } as CSSProperties) : undefined
      }
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.ledger.claim}
          </th>
          {documents.map(({ id, number, name, href }) => (
            <th key={id} role="columnheader" scope="col" className="ledger-source">
              <a className="control-point" href={href} aria-label={words.sourceMark(number, name)}>
                {number}
              </a>
            </th>
          ))}
          <th role="columnheader" scope="col">
            {words.evidence.others}
          </th>
          <th role="columnheader" scope="col">
            {words.ledger.standing}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ claim, stances, others, facets, address }) => (
          <tr
            key={claim.id}
            id={claim.id}
            role="row"
            className={claim.kind}
            data-row-of={claim.id}
            {...facetData(facets)}
            tabIndex={-1}
          >
            <th id={rowAnchor(claim.id)} role="rowheader" scope="row">
              <a href={address}>{claim.says}</a>
            </th>
            {stances.map((stance, index) => (
              <td
                key={documents[index]?.id}
                role="cell"
                className={`ledger-stance ${stance}`}
                data-number={documents[index]?.number}
              >
                {words.ledger[stance]}
              </td>
            ))}
            <td role="cell" className="ledger-others" data-number={words.evidence.others}>
              {others.map(({ stance, count }) => (
                <span key={stance}>
                  {count}
                  <StanceMark stance={stance} words={words} />
                </span>
              ))}
              {others.length === 0 && <StanceMark stance="silent" words={words} />}
            </td>
            <td role="cell" className="ledger-standing">
              {words.standings[claim.standing]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: display: block takes a table its roles
  )
}

/** What the filter asks a row for. */
function facetData(facets: ClaimFile['facets']): Record<string, string> {
  return Object.fromEntries((Object.keys(facets) as Facet[]).map((facet) => [`data-${facet}`, facets[facet].join('|')]))
}
