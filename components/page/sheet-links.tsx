import type { StoryAddresses } from '../../model/addresses'
import type { Chapter } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'

type Props = {
  story: Story
  addresses: StoryAddresses /** The open chapter; without one, nothing is next. */
  chapter?: Chapter
}

/** Where a chapter leads: the sheet after it, with what that opens with, and the one before. */
export function SheetLinks({ story, addresses, chapter }: Props) {
  if (!chapter) return null
  const [before, next] = [story.chapters[chapter.number - 2], story.chapters[chapter.number]]
  const link = (label: string, to: Chapter, rel: string) => (
    <a className={`sheet-link ${rel}`} rel={rel} href={addresses.chapter(to.slug)}>
      <small>
        {label}: {to.number} {to.head.sheet}
      </small>
      <b>{to.head.title}</b>
      {rel === 'next' && <span>{to.head.deck}</span>}
    </a>
  )
  return (
    <nav className="sheet-links" aria-label={words.nextSheet}>
      {next && link(words.nextSheet, next, 'next')}
      {before && link(words.previousSheet, before, 'prev')}
    </nav>
  )
}
