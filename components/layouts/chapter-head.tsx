import { chapterAnchor } from '../../model/addresses'
import { foldStyle } from '../page/fold'
import { bindArticles } from '../prose/fine-type'
import type { Words } from '../words/words'
import { LevelSwitch } from './level-switch'
import type { SheetOpening } from './show-opening'

type Props = {
  sheet: SheetOpening
  /** The numbers of all sheets of the story, in order. */
  numbers: readonly number[]
  /** True on a page of one sheet, where its title is the page's. */
  isOnly: boolean
  /** The address of the sheet's plain level, where it has one and the page offers it. */
  plain?: string | undefined
  words: Words
}

/** The opening of a sheet: its number, its title, and what is so. */
export function ChapterHead({ sheet, numbers, isOnly, plain, words }: Props) {
  const Title = isOnly ? 'h1' : 'h2'
  const { slug, number, name, title, deck, minutes } = sheet
  return (
    <header className="passage chapter-head">
      <div>
        <Fold numbers={numbers} open={number} />
        <p className="chapter-number">
          {words.sheetOf(number, numbers.length)} <b>{name}</b>
          <span>{words.minutes(minutes)}</span>
        </p>
        <Title id={chapterAnchor(slug)}>{bindArticles(title)}</Title>
        <p className="deck">{deck}</p>
        {plain && <LevelSwitch full={sheet.address} plain={plain} open="full" words={words} />}
      </div>
    </header>
  )
}

/** The sheet as it is folded, with the part that now lies open. */
function Fold({ numbers, open }: { numbers: readonly number[]; open: number }) {
  return (
    <div className="chapter-fold" style={foldStyle(numbers.length)} aria-hidden="true">
      {numbers.map((number) => (
        <span key={number} className={number === open ? 'open' : undefined}>
          {number}
        </span>
      ))}
    </div>
  )
}
