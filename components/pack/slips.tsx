import type { Pack } from '../../model/read-pack'
import { words } from '../words/en'

/** The slips to put in order, two sets on a page, none with a date. */
export function Slips({ pack }: { pack: Pack }) {
  return (
    <>
      <p>{words.pack.slipsHow}</p>
      {['first', 'second'].map((set) => (
        <ul key={set} className="pack-slips">
          {pack.slips.map(({ letter, text }) => (
            <li key={letter}>
              <b>{letter}</b> {text}
            </li>
          ))}
        </ul>
      ))}
    </>
  )
}
