import type { StoryAddresses } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'

type Props = {
  story: Story
  addresses: StoryAddresses
  /** The slug of the open chapter, if one is open. */
  current?: string
}

/**
 * The sheet as it is folded, 2 × 3: where you are, and where you can go. On phones its parts are too small to press: there the
 * folded sheet is one button, which unfolds it. That needs no script.
 */
export function SheetIndex({ story, addresses, current }: Props) {
  return (
    <div className="sheet-fold" data-sheet-index={story.slug}>
      <button type="button" popoverTarget="sheet-index" aria-label={words.sheetIndex}>
        {story.chapters.map(({ slug }) => (
          <i key={slug} data-sheet={slug} data-open={slug === current ? '' : undefined} />
        ))}
      </button>
      <nav className="sheet-index" id="sheet-index" popover="auto" aria-label={words.sheetIndex}>
        <ol>
          {story.chapters.map((chapter) => (
            <li key={chapter.slug} data-sheet={chapter.slug}>
              <a
                href={addresses.chapter(chapter.slug)}
                aria-current={chapter.slug === current ? 'page' : undefined}
                aria-label={`${words.sheet} ${chapter.number}, ${chapter.head.sheet}`}
                data-label-read={`${words.sheet} ${chapter.number}, ${chapter.head.sheet}, ${words.sheetRead}`}
              >
                {chapter.number}
                <span> {chapter.head.sheet}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}
