import type { ReactNode } from 'react'
import { formatDate } from '../../model/dates'
import type { Setting } from '../setting'
import { words } from '../words/en'

type Props = {
  setting: Setting
  /** What kind of piece it is, as its style sheet calls it. */
  kind: 'scene' | 'claim' | 'figure'
  /** Where it stands in the story. */
  address: string
  children: ReactNode
}

/** One thing of a story in a frame of its own: above it whose it is, below it the way to all of it. Links open beside the host. */
export function PieceSheet({ setting, kind, address, children }: Props) {
  const { story } = setting
  return (
    <main className={`piece piece-${kind}`} data-piece={kind}>
      {children}
      <footer className="piece-foot">
        <a href={address} target="_blank" rel="noopener">
          {words.embed.from(story.title)}
        </a>
        <span>{words.version(story.version, formatDate(story.updated, story.language))}</span>
      </footer>
    </main>
  )
}
