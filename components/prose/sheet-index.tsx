import type { Story } from '../../stories/read-story'
import { words } from '../words'

type Props = {
  story: Story
  /** The folder that the site lives below, without a slash at its end. */
  base: string
  /** The slug of the open chapter, if one is open. */
  current?: string
}

/** The sheet as it is folded, 2 × 3: where you are, and where you can go. */
export function SheetIndex({ story, base, current }: Props) {
  return (
    <nav className="sheet-index" aria-label={words.sheetIndex} data-sheet-index={story.slug}>
      <ol>
        {story.chapters.map((chapter) => (
          <li key={chapter.slug} data-sheet={chapter.slug}>
            <a
              href={`${base}/${story.slug}/${chapter.slug}/`}
              aria-current={chapter.slug === current ? 'page' : undefined}
              aria-label={`${words.sheet} ${chapter.number}, ${chapter.head.sheet}`}
              data-label-read={`${words.sheet} ${chapter.number}, ${chapter.head.sheet}, ${words.sheetRead}`}
            >
              {chapter.number}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
