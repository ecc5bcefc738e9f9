import type { ReactNode } from 'react'
import type { SheetEntry } from '../page/sheet-index'
import type { Words } from '../words/words'

type Props = {
  /** The slug of the story, the anchor of its entry. */
  slug: string
  title: string
  standfirst: string
  /** A BCP 47 tag, and the way it runs. */
  language: string
  direction: 'ltr' | 'rtl'
  minutes: number
  sheets: readonly SheetEntry[]
  /** The address of the whole story. */
  home: string
  /** The map of its cover; nothing for a story without one. */
  map?: ReactNode
  words: Words
}

/** A story in the list of several: its map, what it tells, and its sheets. */
export function StoryEntry({ slug, title, standfirst, language, direction, minutes, sheets, home, map, words }: Props) {
  const [first] = sheets
  return (
    <article className="story-entry" id={slug} lang={language} dir={direction} aria-labelledby={`${slug}-title`}>
      {map && <div className="story-entry-map">{map}</div>}
      <div className="story-entry-text">
        <p className="story-entry-top">
          <span>{words.sheets(sheets.length)}</span> <span>{words.minutes(minutes)}</span>
        </p>
        <h2 id={`${slug}-title`}>
          <a href={home}>{title}</a>
        </h2>
        <p className="story-entry-standfirst">{standfirst}</p>
        <ol>
          {sheets.map(({ number, name, address }) => (
            <li key={address}>
              <a href={address}>
                <b>{number}</b> {name}
              </a>
            </li>
          ))}
        </ol>
        {first && (
          <p className="story-entry-begin">
            <a className="button" href={first.address}>
              {words.begin(first.name)}
            </a>
          </p>
        )}
      </div>
    </article>
  )
}
