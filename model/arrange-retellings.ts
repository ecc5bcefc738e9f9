import { earliest, type HistoricalDate, latest } from './dates'
import type { Event, Ink, Statement } from './nouns'
import type { Story } from './read-story'
import { inkOf } from './statement-ink'

/** What a telling does to a fact, as statements.yaml has it; `quoted` where it is reported and not taken up. */
export type Fate = 'kept' | 'quoted' | 'dropped' | 'denied' | 'silent'

export type Retold = {
  who: string
  /** When it was told; nothing when nobody says. */
  date: HistoricalDate | undefined
  /** `told` when it asserts a claim of the legend. */
  ink: Ink
  statements: Statement[]
  /** One for each fact, in the facts' order. */
  fates: Fate[]
}
export type Retellings = {
  /** What the tellings are about. */
  event: Event
  facts: { label: string; ink: Ink }[]
  tellings: Retold[]
  /** The widest gap in words. */
  gap: string
}

/** The retellings that story.yaml names, with what each does to the facts; nothing when it names none. */
export function arrangeRetellings(story: Story): Retellings | undefined {
  const data = story.visuals.retelling
  const event = story.events.get(data?.event ?? '')
  if (!data || !event) return undefined
  const facts = data.facts.map(({ claim, label }) => ({ label, ink: story.claims.get(claim)?.kind ?? 'record' }))
  const tellings = data.tellings.map(({ statements: ids, who }): Retold => {
    const statements = ids.map((id) => story.statements.get(id) as Statement)
    const deeds = statements.flatMap(({ claims }) => claims)
    const said = statements[0]?.said
    return {
      who,
      date: said === 'undated' ? undefined : said,
      ink: inkOf({ claims: deeds }, story),
      statements,
      fates: data.facts.map(({ claim }) =>
        fateOf(deeds.filter((deed) => deed.claim === claim).map(({ does }) => does)),
      ),
    }
  })
  return { event, facts, tellings, gap: data.gap }
}

function fateOf(does: readonly Statement['claims'][number]['does'][]): Fate {
  if (does.includes('asserts')) return 'kept'
  if (does.includes('reports')) return 'quoted'
  if (does.includes('denies')) return 'denied'
  return does.length > 0 ? 'dropped' : 'silent'
}

/** A day in ms, and the mean length of a month in days (Gregorian calendar). */
const DAY = 86_400_000
const MONTH = 30.436875

/** How long it was from the end of one date to the beginning of another, in months; 0 when one is not known. */
export function monthsBetween(from: HistoricalDate | undefined, to: HistoricalDate | undefined): number {
  if (!from || !to) return 0
  return Math.max(0, Math.round(((earliest(to) - latest(from)) / DAY / MONTH) * 10) / 10)
}
