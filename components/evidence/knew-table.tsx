import { statementAnchor } from '../../model/addresses'
import { latest } from '../../model/dates'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import { compareSaid, eventOf, inkOf } from './collect-evidence'
import { Dated } from './dated'
import { Quoted } from './quoted'
import { SourceMark } from './source-mark'

/** Every statement with its two dates, in the order of saying; undated ones last. */
export function KnewTable({ story }: { story: Story }) {
  const label = words.evidence.knew
  const statements = [...story.statements.values()].sort((a, b) => compareSaid(a.said, b.said))
  const columns = [label.said, label.happened, label.speaker, label.says, label.source]
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes a table its roles
    <table className="knew-table" role="table" aria-label={label.title}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {statements.map((statement) => {
          const event = eventOf(statement, story)
          const cells = [
            event && <Dated key="of" story={story} date={event.date} />,
            statement.speaker,
            <div key="says">
              <p>{statement.says}</p>
              {statement.quotation && <Quoted story={story} id={statement.quotation} />}
            </div>,
            [statement.source, ...statement.readIn].map((id) => <SourceMark key={id} story={story} id={id} />),
          ]
          return (
            <tr
              key={statement.id}
              id={statementAnchor(statement.id)}
              role="row"
              className={inkOf(statement, story)}
              data-public={statement.said === 'undated' ? undefined : latest(statement.said)}
              tabIndex={-1}
            >
              <th role="rowheader" scope="row">
                <Dated story={story} date={statement.said} />
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} role="cell" data-column={columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: display: block takes a table its roles
  )
}
