import { SHARED_KINDS } from '../../model/addresses'
import { CodeBox } from './code-box'
import { type PieceChoice, pieceCode, pieceHome } from './piece-code'

type Props = { choice: PieceChoice /** What its picture shows, where there are files of it. */; shows?: string }

/** The codes for one thing, and its picture as files. */
export function PieceCodes({ choice, shows }: Props) {
  const { addresses, id, chapter, kind, words } = choice
  const { codes, files, alternative, fileKinds } = words.embed
  return (
    <section className="builder-codes">
      <CodeBox label={codes.frame} code={pieceCode(choice)} words={words} />
      <CodeBox
        label={codes.address}
        code={addresses.whole(kind === 'claim' ? pieceHome(choice) : addresses.piece(kind, id))}
        words={words}
      />
      <CodeBox label={codes.hugo} code={pieceCode(choice)} words={words} />
      {shows && chapter && (
        <div className="builder-files">
          <h2>{files}</h2>
          <ul>
            {SHARED_KINDS.map((form) => (
              <li key={form}>
                <a href={addresses.sharedPicture(chapter, id, form)} download>
                  {fileKinds[form]}
                </a>
              </li>
            ))}
          </ul>
          <CodeBox label={alternative} code={shows} words={words} />
        </div>
      )}
    </section>
  )
}
