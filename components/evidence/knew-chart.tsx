import { hash, statementAnchor } from '../../model/addresses'
import { formatDate } from '../../model/dates'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'
import { arrangeStatements, type KnewChart, type KnewPoint, levelNames } from './arrange-statements'
import { eventOf } from './collect-evidence'

/** px. `axis`: across the chart; arcs reach `arcs` to its one side, statements stand on the other. */
const FORMS = {
  wide: { length: 1104, column: 9, axis: 232, arcs: 200, mark: 7 },
  narrow: { length: 1016, column: 8, axis: 112, arcs: 74, mark: 6.5 },
} as const
/** Mean width of a letter of Sofia Sans Condensed at 16 px. */
const LETTER = 6.3
const LEVEL = 22

type Form = keyof typeof FORMS
/** A point as it is drawn, and what is said of it to those who don't see it. */
type ShownPoint = Omit<KnewPoint, 'statement'> & { id: string; label: string }
type ShownChart = Omit<KnewChart, 'points'> & {
  form: Form
  points: readonly ShownPoint[]
  names: ReturnType<typeof namesOf>
}

/** The statements of a story on the chart's axis, for one form of it. */
export function showKnewChart(story: Story, form: Form, words: Words): ShownChart {
  const chart = arrangeStatements(story, FORMS[form].length, FORMS[form].column)
  const points = chart.points.map(({ statement, ...point }) => {
    const event = eventOf(statement, story)
    const dates = [
      statement.said !== 'undated' && `${words.evidence.said} ${formatDate(statement.said, story.language)}`,
      event && `${words.evidence.happened} ${formatDate(event.date, story.language)}`,
    ]
    return { ...point, id: statement.id, label: `${statement.speaker}, ${dates.filter(Boolean).join(', ')}` }
  })
  return { ...chart, form, points, names: namesOf(story, chart) }
}

/**
 * Every dated statement where it was said, with an arc to the day of which it speaks. On wide screens time runs to the
 * right, on narrow ones down. Each point is a link to its statement in the table.
 */
export function KnewChartDrawing({ chart, words }: { chart: ShownChart; words: Words }) {
  const { form, names } = chart
  const { length, column, axis, mark } = FORMS[form]
  const depth = axis + 12 + chart.deepest * column
  const levels = levelNames(names.map(({ at, label }) => ({ at, width: label.length * LETTER + 12 })))
  const far = form === 'wide' ? depth + 16 + (Math.max(-1, ...levels) + 1) * LEVEL : depth
  const xy = (along: number, across: number) => (form === 'wide' ? `${along} ${across}` : `${across} ${along}`)
  const size = form === 'wide' ? [length + 16, far] : [Math.max(far, 344), length + 24]
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG can't be a fieldset
    <svg
      className={`knew-chart ${form}`}
      viewBox={`-8 ${form === 'wide' ? 0 : -16} ${size[0]} ${size[1]}`}
      role="group"
      aria-label={words.evidence.knew.title}
      data-knew-chart
    >
      {chart.years.map(({ year, at }) => (
        <g key={year} className="knew-year">
          <path d={`M${xy(at, form === 'wide' ? 0 : 34)}L${xy(at, depth)}`} />
          {form === 'wide' ? (
            <text x={at + 5} y={14}>
              {year}
            </text>
          ) : (
            <text x={-6} y={at + 5}>
              {year}
            </text>
          )}
        </g>
      ))}
      <path className="knew-axis" d={`M${xy(0, axis)}L${xy(length, axis)}`} />
      {chart.points.map((point) => (
        <g key={point.id} className={point.ink} data-public={point.public}>
          <Arc point={point} form={form} xy={xy} />
          <Mark point={point} across={axis + 10 + point.rank * column} size={mark} form={form} />
        </g>
      ))}
      {form === 'wide' &&
        names.map(({ id, label, at, rank, ink, time }, index) => {
          const y = depth + 10 + (levels[index] ?? 0) * LEVEL
          const isLast = at > length * 0.85
          return (
            <g key={id} className={`knew-name ${ink}`} data-public={time}>
              <path d={`M${at} ${axis + 16 + rank * column}V${y + 8}`} />
              <text x={isLast ? at - 5 : at + 5} y={y + 8} textAnchor={isLast ? 'end' : 'start'}>
                {label}
              </text>
            </g>
          )
        })}
    </svg>
  )
}

type ArcProps = { point: ShownPoint; form: Form; xy: (along: number, across: number) => string }

function Arc({ point, form, xy }: ArcProps) {
  if (point.happened === undefined || Math.abs(point.said - point.happened) < 2) return null
  const { axis, arcs } = FORMS[form]
  const span = Math.abs(point.said - point.happened) / 2
  const height = Math.min(Math.sqrt(span) * (form === 'wide' ? 9.5 : 3.6), arcs)
  const radii = form === 'wide' ? `${span} ${height}` : `${height} ${span}`
  const sweep = point.said > point.happened === (form === 'wide') ? 1 : 0
  return <path className="knew-arc" d={`M${xy(point.happened, axis)}A${radii} 0 0 ${sweep} ${xy(point.said, axis)}`} />
}

type MarkProps = { point: ShownPoint; across: number; size: number; form: Form }

/** A diamond for a telling of the legend, a square for the record; the area to press is the whole cell. */
function Mark({ point, across, size, form }: MarkProps) {
  const { id, label, ink, said } = point
  const [x, y] = form === 'wide' ? [said, across] : [across, said]
  const [cell, half] = [FORMS[form].column, size / 2]
  return (
    <a href={hash(statementAnchor(id))} tabIndex={-1} data-point={id} aria-label={label}>
      <rect className="knew-cell" x={x - cell / 2} y={y - cell / 2} width={cell} height={cell} />
      {ink === 'told' ? (
        <path className="knew-mark" d={`M${x - half} ${y}l${half} ${-half}l${half} ${half}l${-half} ${half}z`} />
      ) : (
        <rect className="knew-mark" x={x - half} y={y - half} width={size} height={size} />
      )}
    </a>
  )
}

/** The statements that story.yaml gives a label, with where their leaders begin. */
function namesOf(story: Story, chart: KnewChart) {
  return story.visuals.whoKnew.flatMap(({ statement, label }) => {
    const point = chart.points.find((entry) => entry.statement.id === statement)
    if (!point) return []
    const rank = Math.max(...chart.points.filter(({ said }) => said === point.said).map((entry) => entry.rank))
    return [{ id: statement, label, at: point.said, rank, ink: point.ink, time: point.public }]
  })
}
