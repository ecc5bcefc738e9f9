import type { Words } from '../words/words'
import { foldStyle } from './fold'

/** A sheet in the index: where it leads, and what it is called. */
export type SheetEntry = { slug: string; number: number; name: string; address: string }

type Props = {
  /** The slug of the story, under which the script keeps what has been read. */
  story: string
  sheets: readonly SheetEntry[]
  /** The slug of the open sheet, if one is open. */
  current?: string
  words: Words
}

/**
 * The sheet as it is folded: where you are, and where you can go. On phones its parts are too small to press: there the
 * folded sheet is one button, which unfolds it. That needs no script.
 */
export function SheetIndex({ story, sheets, current, words }: Props) {
  return (
    <div className="sheet-fold" style={foldStyle(sheets.length)} data-sheet-index={story}>
      <button type="button" popoverTarget="sheet-index" aria-label={words.sheetIndex}>
        {sheets.map(({ slug }) => (
          <i key={slug} data-sheet={slug} data-open={slug === current ? '' : undefined} />
        ))}
      </button>
      <nav className="sheet-index" id="sheet-index" popover="auto" aria-label={words.sheetIndex}>
        <ol>
          {sheets.map(({ slug, number, name, address }) => (
            <li key={slug} data-sheet={slug}>
              <a
                href={address}
                aria-current={slug === current ? 'page' : undefined}
                aria-label={`${words.sheet} ${number}, ${name}`}
                data-label-read={`${words.sheet} ${number}, ${name}, ${words.sheetRead}`}
              >
                {number}
                <span> {name}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}
