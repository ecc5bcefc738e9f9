import type { ReactNode } from 'react'
import { UpdateLine } from '../offline/update-line'
import type { Words } from '../words/words'
import { Bar, type BarProps } from './bar'
import { Card } from './card'
import { Colophon, type ColophonProps } from './colophon'

type Props = {
  bar: BarProps
  /** The class of the text, when its page has styles of its own. */
  className?: string
  /** The slug of the story, for the scripts. */
  story?: string
  /** The foot; a page that leads nowhere has none. */
  colophon?: ColophonProps
  /** Whether sources and terms open as cards here. */
  hasCard?: boolean
  children: ReactNode
  words: Words
}

/** What every page to read has around its text: the way past the bar, the bar, the foot. */
export function Page({ bar, className, story, colophon, hasCard = false, children, words }: Props) {
  return (
    <>
      <a className="skip" href="#text">
        {words.skip}
      </a>
      <Bar {...bar} words={words} />
      <UpdateLine words={words} />
      <main id="text" className={className} data-story={story} tabIndex={-1}>
        {children}
      </main>
      {colophon && <Colophon {...colophon} words={words} />}
      {hasCard && <Card words={words} />}
    </>
  )
}
