import { describeDate, type HistoricalDate, stampCells } from '../../model/dates'
import type { Ink } from '../../model/nouns'

type Props = {
  date: HistoricalDate /** `told`: the date of a telling, broken and out of square. */
  ink: Ink
  language: string
}

/** The date stamp: day, month, year. A hatched cell is the part that nobody has dated. */
export function Stamp({ date, ink, language }: Props) {
  const cells = stampCells(date, language)
  return (
    <p className={`stamp ${ink}`}>
      <span className="unseen">{describeDate(date, language)}</span>
      <span className="stamp-cells" aria-hidden="true">
        {cells.map(({ text, known }, index) => {
          // What stands at an end needs no lines of its own.
          const isEnd = index === 0 || index === cells.length - 1
          if (known && isEnd && cells.length !== 2) return text
          const name = [!known && 'unknown', isEnd && (index === 0 ? 'first' : 'last')].filter(Boolean).join(' ')
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stamp's cells have no other identity than their place
            <i key={index} className={name || undefined}>
              {text}
            </i>
          )
        })}
      </span>
    </p>
  )
}
