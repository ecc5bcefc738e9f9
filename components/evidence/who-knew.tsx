import { earliest, latest } from '../../model/dates'
import type { Setting } from '../setting'
import { compareSaid } from './collect-evidence'
import { KnewChartDrawing, showKnewChart } from './knew-chart'
import { KnewTable } from './knew-table'
import { showStatement } from './show-statement'

/** One day in ms. */
const DAY = 86_400_000

/**
 * Who knew what, when: every dated statement at two dates, a control that limits it to what was public on a chosen day,
 * and a table that says the same. Without the script all of it is shown, and the points are links into the table.
 */
export function WhoKnew({ setting }: { setting: Setting }) {
  const { story, words } = setting
  const label = words.evidence.knew
  const said = [...story.statements.values()].flatMap((entry) => (entry.said === 'undated' ? [] : [entry.said]))
  const from = Math.floor(earliest(story.rail.from) / DAY)
  const to = Math.floor(Math.max(...said.map(latest).filter(Number.isFinite)) / DAY)
  const statements = [...story.statements.values()]
    .sort((a, b) => compareSaid(a.said, b.said))
    .map((statement) => showStatement(statement, setting))
  const undated = story.statements.size - said.length
  return (
    <div className="who-knew-when" data-knew data-language={story.language}>
      <p className="section-intro">{label.intro}</p>
      <div className="knew-board">
        <div className="knew-control">
          <label htmlFor="knew-day">{label.slider}</label>
          <output data-knew-day htmlFor="knew-day" />
          <input id="knew-day" type="range" dir="ltr" min={from} max={to} step={1} defaultValue={to} data-knew-range />
          <p>
            <button type="button" data-knew-step="-1">
              {label.before}
            </button>
            <button type="button" data-knew-step="1">
              {label.next}
            </button>
            <button type="button" data-knew-all>
              {label.all}
            </button>
            <span role="status">
              <b data-knew-count>{said.length}</b> {words.evidence.of} {said.length} {label.count}
            </span>
          </p>
        </div>
        <KnewChartDrawing chart={showKnewChart(story, 'wide', words)} words={words} />
        <KnewChartDrawing chart={showKnewChart(story, 'narrow', words)} words={words} />
        <div className="knew-open" data-knew-open aria-live="polite">
          <h2>{label.open}</h2>
          <p data-knew-hint>{label.hint}</p>
          <dl data-knew-statement hidden />
        </div>
      </div>
      {undated > 0 && <p className="section-intro">{label.undated(undated)}</p>}
      <KnewTable statements={statements} language={story.language} words={words} />
    </div>
  )
}
