import type { ComponentProps, ReactNode } from 'react'
import { UpdateLine } from '../offline/update-line'
import { words } from '../words/en'
import { Bar } from './bar'
import { Card } from './card'
import { Colophon } from './colophon'

type Props = {
  bar: ComponentProps<typeof Bar>
  /** The class of the text, when its page has styles of its own. */
  className?: string
  /** The slug of the story, for the scripts. */
  story?: string
  /** The foot; a page that leads nowhere has none. */
  colophon?: ComponentProps<typeof Colophon>
  /** Whether sources and terms open as cards here. */
  hasCard?: boolean
  children: ReactNode
}

/** What every page to read has around its text: the way past the bar, the bar, the foot. */
export function Page({ bar, className, story, colophon, hasCard = false, children }: Props) {
  return (
    <>
      <a className="skip" href="#text">
        {words.skip}
      </a>
      <Bar {...bar} />
      <UpdateLine />
      <main id="text" className={className} data-story={story} tabIndex={-1}>
        {children}
      </main>
      {colophon && <Colophon {...colophon} />}
      {hasCard && <Card />}
    </>
  )
}
