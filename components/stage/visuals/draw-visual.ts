import { arrangeRetellings } from '../../../model/arrange-retellings'
import { earliest, formatDate, latest, stampCells } from '../../../model/dates'
import type { Statement } from '../../../model/nouns'
import type { Scene } from '../../../model/read-scenes'
import type { Story } from '../../../model/read-story'
import { claimAddress } from '../../evidence/evidence-address'
import { words } from '../../words/en'
import { drawLedger, type Stance } from './ledger'
import { type Form, isSmall } from './markup'
import { drawRetelling, type RetellingFact, type RetellingStep } from './retelling'
import { drawSides } from './sides'
import { drawTwoOrders, type TwoOrdersSlip } from './two-orders'
import { drawWhoKnew, type Telling } from './who-knew'

type Draw = (story: Story, form: Form, scene: Scene) => string

/** The visuals that a scene may name besides the map. To add one: a file in this folder and a line here. */
const VISUALS: Readonly<Record<string, Draw>> = {
  'two-orders': twoOrders,
  retelling,
  'who-knew': whoKnew,
  ledger,
  sides,
}

/** The forms in which a visual is drawn for the stage; one that sets itself by its style sheet is drawn once. */
export function visualForms(visual: string): readonly Form[] {
  if (visual === 'two-orders') return ['wide', 'broad', 'narrow', 'low', 'short']
  return visual === 'ledger' || visual === 'sides' ? ['wide'] : ['wide', 'narrow', 'low', 'short']
}

/** The names of the visuals that are not the map. */
const visualNames = Object.keys(VISUALS)

/**
 * A scene's visual as markup, finished: every beat is in it, and `showBeat` hides what comes later.
 *
 * @throws when the scene names a visual that is not in the registry, or the story has no data for it.
 */
export function drawVisual(scene: Scene, story: Story, form: Form): string {
  const draw = VISUALS[scene.visual]
  if (!draw)
    throw new Error(`scene "${scene.id}" names the visual "${scene.visual}"; there are ${visualNames.join(', ')}`)
  return draw(story, form, scene)
}

function needed<T>(data: T | undefined, what: string): T {
  if (data === undefined) throw new Error(`story.yaml has no visuals.${what}, which a scene shows`)
  return data
}

function twoOrders(story: Story, form: Form): string {
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

function retelling(story: Story, form: Form): string {
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
  const gaps = steps.map(({ time }, index) => (time ?? 0) - (steps[index - 1]?.time ?? time ?? 0))
  return Math.max(1, gaps.indexOf(Math.max(...gaps)))
}

function whoKnew(story: Story, form: Form): string {
  const central = new Set(story.visuals.ledger?.claims)
  const isCentral = ({ claims }: Statement) =>
    claims.some(({ claim }) => central.has(claim) || story.claims.get(claim)?.kind === 'told')
  const tellings = [...story.statements.values()].filter(isCentral).flatMap((statement): Telling[] => {
    const event = story.events.get(statement.event ?? '') ?? story.events.get(firstEvent(statement, story) ?? '')
    if (statement.said === 'undated' || !event) return []
    const isTold = statement.claims.some(
      ({ claim, does }) => does === 'asserts' && story.claims.get(claim)?.kind === 'told',
    )
    const [happened, said] = [earliest(event.date), earliest(statement.said)]
    if (!Number.isFinite(happened) || !Number.isFinite(said)) return []
    return [
      {
        id: statement.id,
        title: `${statement.speaker}: ${statement.says}`,
        happened,
        said,
        ink: isTold ? 'told' : 'record',
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

function ledger(story: Story): string {
  const data = needed(story.visuals.ledger, 'ledger')
  const sources = data.sources.map((id) => {
    const source = story.sources.get(id)
    return { number: source?.number ?? 0, name: source?.name ?? '' }
  })
  const rows = data.claims.flatMap((id) => {
    const claim = story.claims.get(id)
    if (!claim) return []
    const stances = data.sources.map(
      (source): Stance => claim.evidence.find((entry) => entry.source === source)?.does ?? 'silent',
    )
    return [
      {
        id,
        says: claim.says,
        ink: claim.kind,
        stances,
        standing: claim.standing,
        address: claimAddress(story.slug, id),
      },
    ]
  })
  return drawLedger({ sources, rows }, words.ledger)
}

function sides(story: Story, _form: Form, scene: Scene): string {
  return drawSides(
    scene.claims.flatMap((id) => {
      const claim = story.claims.get(id)
      if (!claim) return []
      return {
        text: claim.says,
        by: claim.by,
        date: claim.said === 'undated' ? words.undated : formatDate(claim.said, story.language),
        ink: claim.kind,
        standing: claim.standing,
        sources: claim.evidence.map(({ source }) => story.sources.get(source)?.number ?? 0),
      }
    }),
  )
}
