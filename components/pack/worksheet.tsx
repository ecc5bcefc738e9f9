import { HeadRow } from '../page/head-row'
import type { Words } from '../words/words'

const ROWS = 5

type Props = {
  columns: readonly string[]
  how: string
  /** The first row, filled in as a model. */
  model?: readonly string[]
  words: Words
}

/** The sourcing worksheet: a table with room to write, 18 mm and more to a row. */
export function Worksheet({ columns, how, model, words }: Props) {
  const rows = Array.from({ length: ROWS }, (_, index) => index)
  return (
    <>
      <p className="pack-name">{words.pack.name}</p>
      <p>{how}</p>
      <table className="pack-table">
        <HeadRow columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {columns.map((column, index) => (
                <td key={column}>{row === 0 ? model?.[index] : undefined}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
