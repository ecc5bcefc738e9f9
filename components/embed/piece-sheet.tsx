import type { ReactNode } from 'react'
import type { PieceKind } from '../../model/addresses'
import { formatDate } from '../../model/dates'
import type { Setting } from '../setting'
import { NoWindows } from './no-windows'

type Props = {
  setting: Setting
  kind: PieceKind
  /** Where it stands in the story. */
  address: string
  children: ReactNode
}

/**
 * One thing of a story in a frame of its own: above it whose it is, below it the way to all of it. Links open beside the host; where
 * that lets no window open, the card gives their address.
 */
export function PieceSheet({ setting, kind, address, children }: Props) {
  const { story, words } = setting
  return (
    <main className={`piece piece-${kind}`} data-piece={kind} data-embed data-story={story.slug}>
      {children}
      <footer className="piece-foot">
        <a href={address} target="_blank" rel="noopener">
          {words.frame.from(story.title)}
        </a>
        <span>{words.version(story.version, formatDate(story.updated, story.language))}</span>
      </footer>
      {kind !== 'figure' && (
        <>
          <NoWindows words={words} />
          <div className="piece-card" data-card popover="auto" role="dialog" aria-label={words.frame.address}>
            <div data-card-body />
          </div>
        </>
      )}
    </main>
  )
}
