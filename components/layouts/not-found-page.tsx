import type { BarProps } from '../page/bar'
import { foldStyle } from '../page/fold'
import { Page } from '../page/page'
import type { Words } from '../words/words'

type Props = {
  /** What is so, in a heading and a sentence. */
  title: string
  text: string
  bar: BarProps
  /** What there is instead: the sheets of the only story, or the stories. */
  places: readonly { address: string; number: number; name: string }[]
  words: Words
}

/** What an address that leads nowhere shows: one line, and where one can go. */
export function NotFoundPage({ title, text, bar, places, words }: Props) {
  return (
    <Page bar={bar} className="not-found" words={words}>
      <h1>{title}</h1>
      <p>{text}</p>
      <ol style={foldStyle(places.length)}>
        {places.map(({ address, number, name }) => (
          <li key={address}>
            <a href={address}>
              <b>{number}</b> {name}
            </a>
          </li>
        ))}
      </ol>
    </Page>
  )
}
