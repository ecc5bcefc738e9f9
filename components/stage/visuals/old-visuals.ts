import { arrangeRetellings } from '../../../model/arrange-retellings'
import { earliest, latest, stampCells } from '../../../model/dates'
import type { Statement } from '../../../model/nouns'
import type { Story } from '../../../model/read-story'
import { inkOf } from '../../../model/statement-ink'
import { visualData } from '../../../model/visual'
import { words } from '../../words/en'
import { drawnVisual } from './drawn-visual'
import { ledgerModel } from './ledger/ledger-model'
import { type Form, isSmall } from './markup'
import { drawRetelling, type RetellingFact, type RetellingStep } from './retelling'
import { drawTwoOrders, type TwoOrdersSlip } from './two-orders'
import { drawWhoKnew, type Telling } from './who-knew'

/** The three visuals of the first edition, which the grid replaces. Their data are still read by the story's own schema. */
export const twoOrders = drawnVisual(
  { name: 'two-orders', field: 'twoOrders', scenes: 'any', beats: 4 },
  { draw: (_data, { story, form }) => drawOrders(story, form), forms: ['wide', 'broad', 'narrow', 'low', 'short'] },
)
export const retelling = drawnVisual(
  { name: 'retelling', field: 'retelling', scenes: 'any', beats: 4 },
  { draw: (_data, { story, form }) => drawRetellings(story, form), forms: ['wide', 'narrow', 'low', 'short'] },
)
export const whoKnew = drawnVisual(
  { name: 'who-knew', field: 'whoKnew', scenes: 'any', beats: 1 },
  { draw: (_data, { story, form }) => drawKnown(story, form), forms: ['wide', 'narrow', 'low', 'short'] },
)

function needed<T>(data: T | undefined, what: string): T {
  if (data === undefined) throw new Error(`story.yaml has no visuals.${what}, which a scene shows`)
  return data
}

function drawOrders(story: Story, form: Form): string {
  const data = needed(story.visuals.twoOrders, 'twoOrders')
  const [from, to] = [earliest(data.from), latest(data.to)]
  const name = new Intl.DateTimeFormat(story.language, { month: 'short', timeZone: 'UTC' })
  const first = new Date(from)
  const months = []
  for (let month = first.getUTCMonth(); ; month++) {
    const time = Date.UTC(first.getUTCFullYear(), month, 1)
    if (time > to) break
    months.push({ time, name: name.format(time) })
  }
  const slips = data.slips.map((slip): TwoOrdersSlip => {
    const statement = slip.statement ? story.statements.get(slip.statement) : undefined
    const date = slip.event ? story.events.get(slip.event)?.date : statement?.said
    if (!slip.record || !date || date === 'undated') return { told: slip.told, implied: slip.implied }
    const span = { from: Math.max(earliest(date), from), to: Math.min(latest(date), to) }
    const ink = slip.event ? 'record' : 'told'
    const named = slip.event ? story.events.get(slip.event)?.sources : statement && [statement.source]
    const sources = (named ?? []).slice(0, 2).map((id) => story.sources.get(id)?.number ?? 0)
    const cells = stampCells(date, story.language)
    return { ...slip, record: { text: slip.record, cells, ink, sources, ...span } }
  })
  return drawTwoOrders({ year: String(first.getUTCFullYear()), from, to, months, slips }, form, {
    told: isSmall(form) ? words.toldLabel : words.toldOrder,
    record: isSmall(form) ? words.recordLabel : words.recordOrder,
    was: words.was,
    implied: words.implied,
  })
}

function drawRetellings(story: Story, form: Form): string {
  const { facts, tellings, gap } = needed(arrangeRetellings(story), 'retelling')
  const steps = tellings.map(
    ({ who, date, ink }): RetellingStep => ({
      cells: date ? stampCells(date, story.language) : [UNKNOWN, { text: words.undated, known: true }],
      who,
      ink,
      time: date && earliest(date),
    }),
  )
  // A telling that only quotes a fact neither takes it up nor drops it.
  const strands = facts.map(
    (fact, index): RetellingFact => ({
      ...fact,
      fates: tellings.map(({ fates }) => (fates[index] === 'quoted' ? 'silent' : (fates[index] ?? 'silent'))),
    }),
  )
  return drawRetelling({ facts: strands, steps, wide: endOfSilence(steps), gap }, form === 'broad' ? 'wide' : form, {
    dropped: words.dropped,
    denied: words.denied,
    restored: words.restored,
    widened: words.widened,
  })
}

const UNKNOWN = { text: '', known: false }

/** The index of the telling before which nothing was told for longest. */
function endOfSilence(steps: readonly RetellingStep[]): number {
  const gaps = steps.map(({ time }, index) => (time === undefined ? 0 : time - (steps[index - 1]?.time ?? time)))
  return Math.max(1, gaps.indexOf(Math.max(...gaps)))
}

function drawKnown(story: Story, form: Form): string {
  const central = new Set(visualData(ledgerModel, story)?.claims)
  const isCentral = ({ claims }: Statement) =>
    claims.some(({ claim }) => central.has(claim) || story.claims.get(claim)?.kind === 'told')
  const tellings = [...story.statements.values()].filter(isCentral).flatMap((statement): Telling[] => {
    const event = story.events.get(statement.event ?? '') ?? story.events.get(firstEvent(statement, story) ?? '')
    if (statement.said === 'undated' || !event) return []
    const [happened, said] = [earliest(event.date), earliest(statement.said)]
    if (!Number.isFinite(happened) || !Number.isFinite(said)) return []
    return [
      {
        id: statement.id,
        title: `${statement.speaker}: ${statement.says}`,
        happened,
        said,
        ink: inkOf(statement, story),
      },
    ]
  })
  const named = story.visuals.whoKnew.map(({ statement, label }) => ({ id: statement, label }))
  const range = { from: Date.UTC(2013, 0, 1), to: Date.UTC(2025, 6, 1) }
  return drawWhoKnew({ ...range, tellings, named }, form === 'broad' ? 'wide' : form, {
    happened: words.happened,
    said: words.saidOn,
  })
}

function firstEvent({ claims }: Statement, story: Story): string | undefined {
  return claims.map(({ claim }) => story.claims.get(claim)?.events[0]).find(Boolean)
}
