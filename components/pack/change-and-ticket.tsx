import type { Pack } from '../../model/read-pack'
import type { Words } from '../words/words'

/** Invented finds with a line to mark, and the exit ticket: both take half a page. */
export function ChangeAndTicket({ pack, words }: { pack: Pack; words: Words }) {
  return (
    <>
      <p>{words.pack.changeHow}</p>
      <ol className="pack-asked">
        {pack.finds.map(({ text }) => (
          <li key={text}>
            {text}
            <p className="pack-line">
              {words.pack.marks.map((mark) => (
                <span key={mark}>{mark}</span>
              ))}
            </p>
          </li>
        ))}
      </ol>
      <h2 id="ticket">{words.pack.ticket}</h2>
      <p className="pack-name">{words.pack.name}</p>
      <ol className="pack-asked">
        {pack.ticket.map(({ text }) => (
          <li key={text}>
            {text}
            <div className="pack-room" />
          </li>
        ))}
      </ol>
    </>
  )
}
