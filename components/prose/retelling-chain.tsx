import type { CSSProperties, ReactNode } from 'react'
import { arrangeRetellings, monthsBetween, type Retellings, type Retold } from '../../model/arrange-retellings'
import { earliest, type HistoricalDate } from '../../model/dates'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import { CiteMark } from './cite'
import { followStrand, type Turn } from './follow-strands'
import { namesOfFragments } from './fragments'
import { Stamp } from './stamp'

type Props = { story: Story }

/**
 * The attribution chain: who told it first and who retold it, what each telling kept, dropped and restored. The space after
 * a telling is as long as the time to the next one, so that the years in which nothing was told are as wide as they were long;
 * where a date is missing the scale is torn.
 *
 * @throws when the story names no retellings; `readStory` has refused such a chapter before.
 */
export function RetellingChain({ story }: Props) {
  const chain = arrangeRetellings(story)
  if (!chain) throw new Error('story.yaml has no visuals.retelling')
  const { event, facts, tellings } = chain
  const strands = facts.map((_, index) => followStrand(tellings.map(({ fates }) => fates[index] ?? 'silent')))
  const widest = Math.max(...tellings.map(({ date }, index) => monthsBetween(date, tellings[index + 1]?.date)))
  const first = monthsBetween(event.date, tellings[0]?.date)
  return (
    <section className="chain" aria-labelledby="chain-title" style={{ '--strands': facts.length } as CSSProperties}>
      <h3 id="chain-title">{words.chain.title}</h3>
      <p className="chain-note">{words.chain.note}</p>
      <ol>
        <li className="chain-link record" style={{ '--months': first } as CSSProperties}>
          <Stamp date={event.date} ink="record" language={story.language} />
          <Head who={event.title} place={event.place && story.places.get(event.place)?.name} />
          <p>
            {event.what}{' '}
            {event.sources.map((source) => (
              <CiteMark key={source} story={story} source={source} />
            ))}
          </p>
        </li>
        {tellings.map((telling, index) => (
          <Link
            key={telling.who}
            story={story}
            telling={telling}
            months={monthsBetween(telling.date, tellings[index + 1]?.date)}
            isTorn={index + 1 < tellings.length && (!telling.date || !tellings[index + 1]?.date)}
            turns={strands.map((turns, fact) => ({ ...facts[fact], turn: turns[index] ?? 'none' }) as Strand)}
          >
            {widest > 0 && monthsBetween(telling.date, tellings[index + 1]?.date) === widest && (
              <Gap from={telling.date} to={tellings[index + 1]?.date} words={chain.gap} />
            )}
          </Link>
        ))}
      </ol>
    </section>
  )
}

type Strand = Retellings['facts'][number] & { turn: Turn }
type LinkProps = {
  story: Story
  telling: Retold
  /** How long it was to the next telling. */
  months: number
  isTorn: boolean
  turns: Strand[]
  children: ReactNode
}

function Link({ story, telling, months, isTorn, turns, children }: LinkProps) {
  const { who, date, ink, statements } = telling
  const fragments = namesOfFragments(statements, story)
  const place = statements.map((statement) => statement.place && story.places.get(statement.place)?.name).find(Boolean)
  return (
    <li className={`chain-link ${ink}${isTorn ? ' torn' : ''}`} style={{ '--months': months } as CSSProperties}>
      {date ? (
        <Stamp date={date} ink={ink} language={story.language} />
      ) : (
        <p className={`stamp ${ink}`}>
          <span className="stamp-cells">
            <i className="unknown" />
            <i className="unknown" />
            <i>{words.undated}</i>
          </span>
        </p>
      )}
      <Head who={who} place={place} />
      {statements.map(({ id, says, source, readIn, quotation }) => (
        <p key={id}>
          {says}{' '}
          {(readIn.length > 0 ? readIn : [source]).map((cited) => (
            <CiteMark
              key={cited}
              story={story}
              source={cited}
              quote={story.quotations.get(quotation ?? '')?.source === cited ? quotation : undefined}
            />
          ))}
        </p>
      ))}
      {fragments.length > 0 && <p className="chain-fragments">{words.chain.fragments(fragments)}</p>}
      <ul className="turns">
        {turns.map(({ label, ink: plate, turn }) => (
          <li key={label} className={`turn ${plate} ${turn}`} aria-hidden={turn === 'none' || undefined}>
            {turn !== 'none' && (
              <>
                <span>{label}</span> <b>{words.chain.turns[turn]}</b>
              </>
            )}
          </li>
        ))}
      </ul>
      {children}
    </li>
  )
}

function Head({ who, place }: { who: string; place: string | undefined }) {
  return (
    <>
      <p className="chain-place">{place ?? words.chain.noPlace}</p>
      <h4>{who}</h4>
    </>
  )
}

/** The widest gap in words, with the years that begin in it at their places. */
function Gap({
  from,
  to,
  words: name,
}: {
  from: HistoricalDate | undefined
  to: HistoricalDate | undefined
  words: string
}) {
  if (!from || !to) return null
  const [start, end] = [earliest(from), earliest(to)]
  const placeOf = (year: number) => Math.round(((Date.UTC(year, 0) - start) / (end - start)) * 1000) / 1000
  const last = new Date(end).getUTCFullYear()
  const years = Array.from({ length: last - new Date(start).getUTCFullYear() }, (_, index) => last - index).filter(
    // A year that begins where the gap ends would stand on the stamp of the next telling.
    (year) => placeOf(year) < 0.95,
  )
  return (
    <div className="chain-gap">
      <b>{name}</b>
      {years.map((year) => (
        <i key={year} aria-hidden="true" style={{ '--at': placeOf(year) } as CSSProperties}>
          {year}
        </i>
      ))}
    </div>
  )
}
