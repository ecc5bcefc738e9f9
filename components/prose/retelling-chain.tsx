import type { CSSProperties } from 'react'
import { earliest } from '../../model/dates'
import type { Words } from '../words/words'
import { CiteMark } from './cite'
import type { Chain, ChainLink } from './show-chain'
import { Stamp } from './stamp'

/** The anchor of its title. */
export const CHAIN = 'chain-title'

/**
 * The attribution chain: who told it first and who retold it, what each telling kept, dropped and restored. The space after
 * a telling is as long as the time to the next one, so that the years in which nothing was told are as wide as they were long;
 * where a date is missing the scale is torn.
 */
export function RetellingChain({ chain, words }: { chain: Chain; words: Words }) {
  const { language, facts, event, months, links } = chain
  return (
    <section className="chain" aria-labelledby={CHAIN} style={{ '--strands': facts } as CSSProperties}>
      <h3 id={CHAIN}>{words.chain.title}</h3>
      <p className="chain-note">{words.chain.note}</p>
      <ol>
        <li className="chain-link record" style={{ '--months': months } as CSSProperties}>
          <Stamp date={event.date} ink="record" language={language} />
          <Head who={event.title} place={event.place} words={words} />
          <p>
            {event.what}{' '}
            {event.sources.map((source) => (
              <CiteMark key={source.id} source={source} words={words} />
            ))}
          </p>
        </li>
        {links.map((link) => (
          <Link key={link.who} link={link} language={language} words={words} />
        ))}
      </ol>
    </section>
  )
}

function Link({ link, language, words }: { link: ChainLink; language: string; words: Words }) {
  const { who, date, ink, place, statements, fragments, turns, months, isTorn, gap } = link
  return (
    <li className={`chain-link ${ink}${isTorn ? ' torn' : ''}`} style={{ '--months': months } as CSSProperties}>
      {date ? (
        <Stamp date={date} ink={ink} language={language} />
      ) : (
        <p className={`stamp ${ink}`}>
          <span className="stamp-cells">
            <i className="unknown first" />
            <i className="unknown" />
            {words.undated}
          </span>
        </p>
      )}
      <Head who={who} place={place} words={words} />
      {statements.map(({ id, says, cited }) => (
        <p key={id}>
          {says}{' '}
          {cited.map(({ source, quote }) => (
            <CiteMark key={source.id} source={source} quote={quote} words={words} />
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
      {gap && <Gap {...gap} />}
    </li>
  )
}

function Head({ who, place, words }: { who: string; place: string | undefined; words: Words }) {
  return (
    <>
      <p className="chain-place">{place ?? words.chain.noPlace}</p>
      <h4>{who}</h4>
    </>
  )
}

/** The widest gap in words, with the years that begin in it at their places. */
function Gap({ from, to, name }: NonNullable<ChainLink['gap']>) {
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
