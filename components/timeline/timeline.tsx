import { hash } from '../../model/addresses'
import { earliest, formatDate, type HistoricalDate, latest } from '../../model/dates'
import type { Scene } from '../../model/read-scenes'
import type { Words } from '../words/words'
import { countWeeks, placeMarks, type RailMark, railMonths, sceneOfMonth } from './rail-marks'

type Props = { scenes: readonly Scene[]; from: HistoricalDate; to: HistoricalDate; language: string; words: Words }

/** Time, lying under the map: blocks of months, a mark for each dated scene, a torn end where scenes lie outside the months shown. */
export function Timeline({ scenes, from, to, language, words }: Props) {
  const span = { first: earliest(from), last: latest(to) }
  const marks = placeMarks(scenes, span)
  const months = railMonths(span, language)
  const torn = (['before', 'after'] as const).filter((zone) => marks.some((mark) => mark.zone === zone))
  return (
    <nav
      className={['timeline', ...torn.map((zone) => `torn-${zone}`)].join(' ')}
      aria-label={words.railLabel}
      data-rail
    >
      <div className="timeline-line" aria-hidden="true">
        {torn.includes('before') && <span className="timeline-torn before">{words.before}</span>}
        <ol className="timeline-months">
          {months.map((month) => {
            const scene = sceneOfMonth(marks, month, span)
            return (
              <li key={month.key}>
                {month.year && <b>{month.year}</b>}
                {month.quarter && <span>{month.quarter}</span>}
                {scene && (
                  // The marks above it say the same to those who use keys or hear the page.
                  <a href={hash(scene)} tabIndex={-1}>
                    {month.key}
                  </a>
                )}
              </li>
            )
          })}
        </ol>
        {torn.includes('after') && <span className="timeline-torn after">{words.after}</span>}
      </div>
      <ol className="timeline-marks">
        {marks.map((mark) => (
          <Mark key={mark.scene.id} mark={mark} language={language} />
        ))}
      </ol>
    </nav>
  )
}

function Mark({ mark, language }: { mark: RailMark; language: string }) {
  const { scene, zone, from, to, column } = mark
  const date = scene.date as HistoricalDate
  const weeks = scene.scrub.length > 0 ? countWeeks(date) : 0
  return (
    <li
      className={`${scene.ink} ${zone}`}
      style={{ '--from': from, '--to': to, '--lane': column } as React.CSSProperties}
      data-mark={mark.ids.join(' ')}
      data-weeks={weeks || undefined}
    >
      {/* biome-ignore lint/a11y/useAnchorContent: its name is its label, and its mark is drawn by the style sheet */}
      <a href={hash(scene.id)} aria-label={`${formatDate(date, language)}: ${scene.title}`} />
    </li>
  )
}
