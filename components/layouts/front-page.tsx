import type { StoryAddresses } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { Bar } from '../page/bar'
import { Colophon } from '../page/colophon'
import { words } from '../words/en'
import { Cover } from './cover'

type Props = { story: Story; addresses: StoryAddresses }

/** The front of a story: its cover, its sheets, its colophon. */
export function FrontPage({ story, addresses }: Props) {
  return (
    <>
      <a className="skip" href="#text">
        {words.skip}
      </a>
      <Bar story={story} addresses={addresses} isFront />
      <main id="text" tabIndex={-1}>
        <Cover story={story} addresses={addresses} />
      </main>
      <Colophon story={story} />
    </>
  )
}
