import type { Pack } from '../../model/read-pack'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'

type ShownCard = Omit<Pack['cards'][number], 'quotation'> & { quote: string | undefined }

/** The cards with the words that they quote. */
export function showCards({ cards }: Pack, { quotations }: Pick<Story, 'quotations'>): ShownCard[] {
  return cards.map(({ quotation, ...card }) => ({ ...card, quote: quotations.get(quotation ?? '')?.quote }))
}

type Props = { cards: readonly ShownCard[]; words: Words }

/** The source cards: who speaks, how they know, what they may want, what we have read of it, and what it says. */
export function SourceCards({ cards, words }: Props) {
  return (
    <div className="pack-cards">
      {cards.map(({ title, source, quote, knows, wants, read, says }) => (
        <article key={source}>
          <h3>{title}</h3>
          <p>
            <b>{words.pack.knows}</b> {knows}
          </p>
          <p>
            <b>{words.pack.wants}</b> {wants}
          </p>
          <p>
            <b>{words.pack.read}</b> {read}
          </p>
          <p>
            <b>{words.pack.summary}</b> {says}
          </p>
          {quote && <p className="pack-quote">“{quote}”</p>}
        </article>
      ))}
    </div>
  )
}
