import { arrangeRetellings, monthsBetween, type Retellings } from '../../model/arrange-retellings'
import type { HistoricalDate } from '../../model/dates'
import type { Ink } from '../../model/nouns'
import type { Setting } from '../setting'
import { followStrand, type Turn } from './follow-strands'
import { namesOfFragments } from './fragments'
import { type SourceName, showSource } from './show-source'

/** One telling with what it did to each fact. */
export type ChainLink = {
  who: string
  date?: HistoricalDate
  ink: Ink
  /** The name of the place, when one is given. */
  place?: string
  /** What was said, with the sources in which it was read and the fragment that each quotes. */
  statements: { id: string; says: string; cited: { source: SourceName; quote?: string }[] }[]
  /** Names of the sources whose fragments are all that is known of it. */
  fragments: string[]
  turns: { label: string; ink: Ink; turn: Turn }[]
  /** Months to the next telling; torn where one of both has no date. */
  months: number
  isTorn: boolean
  /** The widest gap of the chain, when it follows here. */
  gap?: { from?: HistoricalDate; to?: HistoricalDate; name: string }
}
export type Chain = {
  language: string
  facts: number
  event: { title: string; date: HistoricalDate; place?: string; what: string; sources: SourceName[] }
  /** Months from the event to the first telling. */
  months: number
  links: ChainLink[]
}

/** @throws when the story names no retellings: `readStory` has refused such a chapter. */
export function showChain(setting: Setting): Chain {
  const { story } = setting
  const chain = arrangeRetellings(story)
  if (!chain) throw new Error('story.yaml has no visuals.retelling')
  const { event, facts, tellings } = chain
  const strands = facts.map((_, index) => followStrand(tellings.map(({ fates }) => fates[index] ?? 'silent')))
  const monthsAfter = tellings.map(({ date }, index) => monthsBetween(date, tellings[index + 1]?.date))
  const widest = Math.max(...monthsAfter)
  const nameOf = (place: string | undefined) => (place ? story.places.get(place)?.name : undefined)
  return {
    language: story.language,
    facts: facts.length,
    event: {
      title: event.title,
      date: event.date,
      place: nameOf(event.place),
      what: event.what,
      sources: event.sources.map((id) => showSource(setting, id)),
    },
    months: monthsBetween(event.date, tellings[0]?.date),
    links: tellings.map((telling, index): ChainLink => {
      const next = tellings[index + 1]
      const months = monthsAfter[index] ?? 0
      return {
        who: telling.who,
        date: telling.date,
        ink: telling.ink,
        place: telling.statements.map(({ place }) => nameOf(place)).find(Boolean),
        statements: telling.statements.map((statement) => showStatement(setting, statement)),
        fragments: namesOfFragments(telling.statements, story),
        turns: facts.map(({ label, ink }, fact) => ({ label, ink, turn: strands[fact]?.[index] ?? 'none' })),
        months,
        isTorn: next !== undefined && (!telling.date || !next.date),
        ...(widest > 0 && months === widest && { gap: { from: telling.date, to: next?.date, name: chain.gap } }),
      }
    }),
  }
}

function showStatement(setting: Setting, statement: Retellings['tellings'][number]['statements'][number]) {
  const { id, says, source, readIn, quotation } = statement
  const stands = setting.story.quotations.get(quotation ?? '')?.source
  const cited = (readIn.length > 0 ? readIn : [source]).map((one) => ({
    source: showSource(setting, one),
    quote: stands === one ? quotation : undefined,
  }))
  return { id, says, cited }
}
