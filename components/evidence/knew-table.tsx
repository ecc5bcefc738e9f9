import { statementAnchor } from '../../model/addresses'
import { latest } from '../../model/dates'
import type { Words } from '../words/words'
import { Dated } from './dated'
import { Quoted } from './quoted'
import type { ShownStatement } from './show-statement'
import { SourceMark } from './source-mark'

type Props = {
  /** In the order of saying, undated ones last. */ statements: readonly ShownStatement[]
  language: string
  words: Words
}

/** Every statement with its two dates, in the order of saying; undated ones last. */
export function KnewTable({ statements, language, words }: Props) {
  const label = words.evidence.knew
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
          const cells = [
            statement.happened && <Dated key="of" date={statement.happened} language={language} words={words} />,
            statement.speaker,
            <div key="says">
              <p>{statement.says}</p>
              {statement.quotation && <Quoted quotation={statement.quotation} />}
            </div>,
            [statement.source, ...statement.readIn].map((source) => <SourceMark key={source.id} source={source} />),
          ]
          return (
            <tr
              key={statement.id}
              id={statementAnchor(statement.id)}
              role="row"
              className={statement.ink}
              data-public={statement.said === 'undated' ? undefined : latest(statement.said)}
              tabIndex={-1}
            >
              <th role="rowheader" scope="row">
                <Dated date={statement.said} language={language} words={words} />
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
