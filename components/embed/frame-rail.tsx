import { hash } from '../../model/addresses'
import { earliest, formatDate, type HistoricalDate, latest } from '../../model/dates'
import type { Scene } from '../../model/read-scenes'
import { placeMarks, railMonths } from '../timeline/rail-marks'
import type { Words } from '../words/words'

type Props = {
  scenes: readonly Scene[]
  rail: { from: HistoricalDate; to: HistoricalDate }
  language: string
  words: Words
}

/** The time rail on its side: the months as blocks, a mark for each dated scene, a torn end for what lies outside. */
export function FrameRail({ scenes, rail, language, words }: Props) {
  const span = { first: earliest(rail.from), last: latest(rail.to) }
  const marks = placeMarks(scenes, span)
  const months = railMonths(span, language)
  // Many years: narrow frames name some of them.
  const isDense = months.filter(({ year }) => year).length > 4
  const torn = ['before', 'after'].filter((zone) => marks.some((mark) => mark.zone === zone))
  return (
    <nav
      className={`frame-rail ${torn.map((zone) => `torn-${zone}`).join(' ')} ${isDense ? 'dense' : ''}`}
      aria-label={words.railLabel}
    >
      <div className="frame-rail-line" aria-hidden="true">
        {torn.includes('before') && <span className="before">{words.before}</span>}
        <ol>
          {months.map((month) => (
            <li key={month.key}>{month.year && <b>{month.year}</b>}</li>
          ))}
        </ol>
        {torn.includes('after') && <span className="after">{words.after}</span>}
      </div>
      <ol className="frame-rail-marks">
        {marks.map(({ scene, ids, zone, from, to, column }) => (
          <li
            key={scene.id}
            className={`${scene.ink} ${zone}`}
            style={{ '--from': from, '--to': to, '--column': column } as React.CSSProperties}
            data-mark={ids.join(' ')}
          >
            <span aria-hidden="true" />
            <a
              href={hash(scene.id)}
              aria-label={`${formatDate(scene.date as HistoricalDate, language)}: ${scene.title}`}
            >
              <i />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
