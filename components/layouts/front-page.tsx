import type { Story } from '../../model/read-story'
import { Bar } from '../page/bar'
import { Colophon } from '../page/colophon'
import { words } from '../words/en'
import { Cover } from './cover'

type Props = { story: Story; base: string }

/** The front of a story: its cover, its sheets, its colophon. */
export function FrontPage({ story, base }: Props) {
  return (
    <>
      <a className="skip" href="#text">
        {words.skip}
      </a>
      <Bar story={story} base={base} isFront />
      <main id="text" tabIndex={-1}>
        <Cover story={story} base={base} />
      </main>
      <Colophon story={story} />
    </>
  )
}
