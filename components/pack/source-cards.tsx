import type { Pack } from '../../model/read-pack'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'

type Props = { story: Story; pack: Pack; words: Words }

/** The source cards: who speaks, how they know, what they may want, what we have read of it, and what it says. */
export function SourceCards({ story, pack, words }: Props) {
  return (
    <div className="pack-cards">
      {pack.cards.map(({ title, source, quotation, knows, wants, read, says }) => (
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
          {quotation && <p className="pack-quote">“{story.quotations.get(quotation)?.quote}”</p>}
        </article>
      ))}
    </div>
  )
}
