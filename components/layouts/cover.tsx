import type { CSSProperties } from 'react'
import type { StoryAddresses } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { countMinutes } from '../../model/reading-time'
import { foldStyle } from '../page/fold'
import { ControlPoint } from '../prose/control-point'
import { words } from '../words/en'
import { CoverMap } from './cover-map'
import { splitTitle } from './split-title'

type Props = { story: Story; addresses: StoryAddresses }

/** The front of the folded sheet: what is so, then what is told, the two-ended pencil as key, both inks on one map. */
export function Cover({ story, addresses }: Props) {
  const first = story.chapters[0]
  return (
    <div className="table">
      <div className="cover" data-cover>
        <div className="cover-title">
          <p className="cover-top">
            <span>{words.sheets(story.chapters.length)}</span>
            <span>{words.minutes(countMinutes(story.chapters))}</span>
          </p>
          <Title text={story.title} />
        </div>
        <CoverMap story={story} />
        <div className="cover-text">
          <p className="cover-standfirst">{story.standfirst}</p>
          <Pencil />
          {first && (
            <p className="cover-begin">
              <a className="button" href={addresses.chapter(first.slug)}>
                {words.begin(first.head.sheet)}
              </a>
              <a href={addresses.home}>{words.wholeStory}</a>
            </p>
          )}
        </div>
        <span className="crease first" />
        <span className="crease second" />
        <span className="crease across" />
      </div>
      <SheetList story={story} addresses={addresses} />
    </div>
  )
}

/**
 * The title; its second half stays on one line where there is room for two lines only. The style sheet is told how many
 * letters its longest word and that line have, so that a longer title is set smaller and never cut off.
 */
function Title({ text }: { text: string }) {
  const [first, ending] = splitTitle(text)
  const word = Math.max(...text.split(/\s+/).map(({ length }) => length))
  return (
    <h1 style={{ '--word': word, '--ending': ending.length } as CSSProperties}>
      {first} <span className="cover-ending">{ending}</span>
    </h1>
  )
}

/** The two-ended pencil: the key to both inks. */
function Pencil() {
  return (
    <div className="pencil">
      <p className="told">
        <b>{words.toldLabel}</b>
        <span>{words.toldKey}</span>
      </p>
      <p className="record">
        <b>{words.recordLabel}</b>
        <span>{words.recordKey}</span>
      </p>
    </div>
  )
}

/** The sheets as they lie in the folder, with what each opens with. */
function SheetList({ story, addresses }: Props) {
  return (
    <nav className="sheet-list" id="sheets" aria-label={words.sheetsOfStory}>
      <ol style={foldStyle(story.chapters.length)}>
        {story.chapters.map((chapter) => (
          <li key={chapter.slug}>
            <a href={addresses.chapter(chapter.slug)}>
              <b className="sheet-number">{chapter.number}</b>
              <span className="sheet-name">
                {chapter.head.sheet}
                <small>{words.minutes(countMinutes([chapter]))}</small>
              </span>
              <strong>{chapter.head.title}</strong>
              <span className="sheet-deck">{chapter.head.deck}</span>
            </a>
          </li>
        ))}
      </ol>
      <p className="sheet-evidence">
        <a href={addresses.evidence}>
          <ControlPoint /> {words.sourcesCount(story.sources.size, story.claims.size)}
        </a>
      </p>
    </nav>
  )
}
