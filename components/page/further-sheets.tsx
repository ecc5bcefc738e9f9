import { chapterAnchor } from '../../model/addresses'
import type { Words } from '../words/words'
import type { SheetEntry } from './sheet-index'

export type FurtherSheet = SheetEntry & { title: string }

/** The sheets that a page of many has no room for: each is a page of its own, and the first is fetched ahead like any next page. */
export function FurtherSheets({ sheets, words }: { sheets: readonly FurtherSheet[]; words: Words }) {
  return (
    <nav className="end further-sheets" aria-labelledby="further-sheets">
      <h2 id="further-sheets">{words.furtherSheets}</h2>
      <ol>
        {sheets.map(({ slug, number, name, title, address }, index) => (
          <li key={slug} id={chapterAnchor(slug)}>
            <a href={address} rel={index === 0 ? 'next' : undefined}>
              {number} {name}
            </a>
            : {title}
          </li>
        ))}
      </ol>
    </nav>
  )
}
