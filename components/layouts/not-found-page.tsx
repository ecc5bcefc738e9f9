import type { ComponentProps } from 'react'
import type { Bar } from '../page/bar'
import { foldStyle } from '../page/fold'
import { Page } from '../page/page'
import { words } from '../words/en'

type Props = {
  bar: ComponentProps<typeof Bar>
  /** What there is instead: the sheets of the only story, or the stories. */
  places: readonly { address: string; number: number; name: string }[]
}

/** What an address that leads nowhere shows: one line, and where one can go. */
export function NotFoundPage({ bar, places }: Props) {
  return (
    <Page bar={bar} className="not-found">
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
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
