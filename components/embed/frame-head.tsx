import { foldStyle } from '../page/fold'
import type { Words } from '../words/words'

type Props = {
  /** The title of the story, and how many sheets it has. */
  story: string
  sheets: number
  /** Which of them this is, from 1, its number and its name. */
  place: number
  number: number
  name: string
  words: Words
}

/** Above the stage: the story's name, which of its sheets this is, and the sheet index as a picture. */
export function FrameHead({ story, sheets, place, number, name, words }: Props) {
  return (
    <header className="embed-head">
      <p>
        <b>{story}</b>{' '}
        <span>
          {words.sheetOf(number, sheets)}, {name}
        </span>
      </p>
      <span className="embed-folds" style={foldStyle(sheets)} aria-hidden="true">
        {Array.from({ length: sheets }, (_, index) => index + 1).map((part) => (
          <i key={part} className={part === place ? 'current' : undefined} />
        ))}
      </span>
    </header>
  )
}
