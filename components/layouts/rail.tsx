import { earliest, formatDate, type HistoricalDate, latest, stampCells } from '../../stories/dates'
import type { Scene } from '../../stories/read-scenes'
import { words } from '../words'
import { placeMarks, type RailMark, railMonths } from './rail-marks'

type Props = { scenes: readonly Scene[]; from: HistoricalDate; to: HistoricalDate; language: string }

/** The left neatline counts months. A mark for each dated scene, a torn edge where scenes lie outside the months shown. */
export function Rail({ scenes, from, to, language }: Props) {
  const span = { first: earliest(from), last: latest(to) }
  const marks = placeMarks(scenes, span)
  const torn = {
    before: marks.some((mark) => mark.zone === 'before'),
    after: marks.some((mark) => mark.zone === 'after'),
  }
  return (
    <nav className="rail" aria-label={words.railLabel} data-rail>
      <div
        className={`rail-line${torn.before ? ' torn-before' : ''}${torn.after ? ' torn-after' : ''}`}
        aria-hidden="true"
      >
        {torn.before && <span className="rail-zone before">{words.before}</span>}
        <ol className="rail-months">
          {railMonths(span, language).map((month) => (
            <li key={month.key}>
              {month.year && <b>{month.year}</b>}
              {month.quarter && <span>{month.quarter}</span>}
            </li>
          ))}
        </ol>
        {torn.after && <span className="rail-zone after">{words.after}</span>}
      </div>
      <ol className={`rail-marks${torn.before ? ' torn-before' : ''}${torn.after ? ' torn-after' : ''}`}>
        {marks.map((mark) => (
          <Mark key={mark.scene.id} mark={mark} language={language} />
        ))}
      </ol>
    </nav>
  )
}

function Mark({ mark, language }: { mark: RailMark; language: string }) {
  const { scene, zone, from, to, column } = mark
  const style = { '--from': from, '--to': to, '--column': column } as React.CSSProperties
  const date = scene.date as HistoricalDate
  return (
    <li className={`rail-mark ${scene.ink} ${zone}`} style={style} data-mark={mark.ids.join(' ')}>
      <a href={`#${scene.id}`} aria-label={`${formatDate(date, language)}: ${scene.title}`}>
        <i />
      </a>
      <span className="rail-span" aria-hidden="true" />
      <span className="rail-date" aria-hidden="true">
        {shortDate(date, language)}
      </span>
    </li>
  )
}

/** A date as the stamp has it, without the cells that nobody has dated: `JUN 2015`. */
function shortDate(date: HistoricalDate, language: string): string {
  const cells = stampCells(date, language).filter((cell) => cell.known)
  return cells.map((cell) => cell.text).join(' ')
}
