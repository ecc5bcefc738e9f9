import type { CSSProperties, ReactNode } from 'react'
import { foldStyle } from '../page/fold'
import type { InkWords } from '../words/ink-words'
import type { Words } from '../words/words'
import type { SheetOpening } from './show-opening'
import { splitTitle } from './split-title'

type Props = ListProps & {
  title: string
  standfirst: string
  /** What the story calls its inks, and what each stands for. */
  inks: InkWords
  /** It takes to read the whole. */
  minutes: number
  /** The address of the whole story on one page. */
  home: string
  map: ReactNode
  /** What keeps the story on the device. */
  keep: ReactNode
}

/** The front of the folded sheet: what is so, then what is told, the two-ended pencil as key, both inks on one map. */
export function Cover({
  title,
  standfirst,
  inks,
  minutes,
  home,
  map,
  keep,
  sheets,
  evidence,
  words,
}: Props & { words: Words }) {
  const [first] = sheets
  return (
    <div className="table">
      <div className="cover" data-cover>
        <div className="cover-title">
          <p className="cover-top">
            <span>{words.sheets(sheets.length)}</span>
            <span>{words.minutes(minutes)}</span>
          </p>
          <Title text={title} />
        </div>
        {map}
        <div className="cover-text">
          <p className="cover-standfirst">{standfirst}</p>
          <Pencil inks={inks} />
          {first && (
            <p className="cover-begin">
              <a className="button" href={first.address}>
                {words.begin(first.name)}
              </a>
              <a href={home}>{words.wholeStory}</a>
            </p>
          )}
        </div>
        <span className="crease first" />
        <span className="crease second" />
        <span className="crease across" />
      </div>
      <SheetList sheets={sheets} evidence={evidence} words={words} />
      {keep}
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
function Pencil({ inks }: { inks: InkWords }) {
  return (
    <div className="pencil">
      <p className="told">
        <b>{inks.told.label}</b>
        <span>{inks.told.says}</span>
      </p>
      <p className="record">
        <b>{inks.record.label}</b>
        <span>{inks.record.says}</span>
      </p>
    </div>
  )
}

type ListProps = {
  sheets: readonly SheetOpening[]
  /** The address of the evidence, and how much there is of it. */
  evidence: { address: string; sources: number; claims: number }
}

/** The sheets as they lie in the folder, with what each opens with. */
function SheetList({ sheets, evidence, words }: ListProps & { words: Words }) {
  return (
    <nav className="sheet-list" id="sheets" aria-label={words.sheetsOfStory}>
      <ol style={foldStyle(sheets.length)}>
        {sheets.map(({ slug, number, name, title, deck, minutes, address }) => (
          <li key={slug}>
            <a href={address}>
              <b className="sheet-number">{number}</b>
              <span className="sheet-name">
                {name}
                <small>{words.minutes(minutes)}</small>
              </span>
              <strong>{title}</strong>
              <span className="sheet-deck">{deck}</span>
            </a>
          </li>
        ))}
      </ol>
      <p className="sheet-evidence">
        <a className="control-point" href={evidence.address}>
          {words.sourcesCount(evidence.sources, evidence.claims)}
        </a>
      </p>
    </nav>
  )
}
