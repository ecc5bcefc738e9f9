import { hash } from '../../model/addresses'
import { earliest, formatDate, type HistoricalDate, latest } from '../../model/dates'
import type { Scene } from '../../model/read-scenes'
import { words } from '../words/en'
import { countWeeks, placeMarks, type RailMark, railMonths, sceneOfMonth, shortDate } from './rail-marks'

type Props = { scenes: readonly Scene[]; from: HistoricalDate; to: HistoricalDate; language: string }

/** The left neatline counts months. A mark for each dated scene, a torn edge where scenes lie outside the months shown. */
export function Rail({ scenes, from, to, language }: Props) {
  const span = { first: earliest(from), last: latest(to) }
  const marks = placeMarks(scenes, span)
  const months = railMonths(span, language)
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
          {months.map((month) => (
            <li key={month.key}>
              {month.year && <b>{month.year}</b>}
              {month.quarter && <span>{month.quarter}</span>}
              <MonthLink name={month.key} to={sceneOfMonth(marks, month, span)} />
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

/** A press on a month goes to its first scene. The marks beside it say the same to those who use keys or hear the page. */
function MonthLink({ name, to }: { name: string; to?: string }) {
  if (!to) return null
  return (
    <a className="rail-month" href={hash(to)} tabIndex={-1}>
      {name}
    </a>
  )
}

function Mark({ mark, language }: { mark: RailMark; language: string }) {
  const { scene, zone, from, to, column } = mark
  const style = { '--from': from, '--to': to, '--column': column } as React.CSSProperties
  const date = scene.date as HistoricalDate
  const weeks = scene.scrub.length > 0 ? countWeeks(date) : 0
  return (
    <li className={`rail-mark ${scene.ink} ${zone}`} style={style} data-mark={mark.ids.join(' ')}>
      <a href={hash(scene.id)} aria-label={`${formatDate(date, language)}: ${scene.title}`}>
        <i />
      </a>
      <span className="rail-span" aria-hidden="true" />
      <span className="rail-date" aria-hidden="true">
        {shortDate(date, language)}
        {weeks > 0 && (
          <small data-weeks={weeks}>
            {words.week} <span data-week>1</span>
          </small>
        )}
      </span>
    </li>
  )
}
