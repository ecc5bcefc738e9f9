import type { ComponentProps } from 'react'
import { InkMark } from '../prose/ink-mark'
import { type InkWords, inkWords } from '../words/ink-words'
import type { Words } from '../words/words'
import { SheetIndex } from './sheet-index'

export type BarProps = {
  /** The name of the story, and the address of its front. */
  name: string
  front: string
  /** The address of a drawing that takes the place of the pencil. */
  logo?: string
  /** The open sheet, if one is open. */
  sheet?: { slug: string; number: number; name: string }
  /** What the page is called, when it is not a sheet. */
  page?: string
  /** The address of the presenter, on pages with a picture and sources of their own: they have the ink switch too. */
  present?: string
  /** What the story calls its inks. */
  inks?: InkWords
  /** The sheets of the story; pages of no single story have none. */
  index?: Omit<ComponentProps<typeof SheetIndex>, 'current' | 'words'>
}

/** The bar above every page: name, sheet, ink, sources, display, sheet index. */
export function Bar({
  words,
  name,
  front,
  logo,
  sheet,
  page,
  present,
  inks = inkWords({}, words),
  index,
}: BarProps & { words: Words }) {
  return (
    <header className="bar-room">
      <div className="bar">
        <a className="bar-name" href={front} aria-label={name}>
          {/* biome-ignore lint/performance/noImgElement: its address is the drawing itself */}
          {logo ? <img className="bar-logo" src={logo} alt="" /> : <InkMark />}
          <span>{name}</span>
        </a>
        <p className="bar-sheet" data-bar-sheet>
          {sheet && (
            <>
              {words.sheet} {sheet.number} <b>{sheet.name}</b>
            </>
          )}
          {page && <b>{page}</b>}
        </p>
        {present !== undefined && (
          <>
            <InkSwitch name="ink" className="ink-switch" inks={inks} words={words} />
            <a className="bar-link" href="#sources">
              {words.sources}
            </a>
            <a className="bar-link bar-present" href={present} data-present>
              {words.present}
            </a>
          </>
        )}
        <DisplayMenu inks={present === undefined ? undefined : inks} words={words} />
        {index && index.sheets.length > 1 && <SheetIndex {...index} current={sheet?.slug} words={words} />}
      </div>
    </header>
  )
}

/** The one ink, both, the other: hides the other plate's ink in the pictures, never its text. On phones it is in the menu. */
function InkSwitch({
  name,
  className,
  inks,
  words,
}: {
  name: string
  className: string
  inks: InkWords
  words: Words
}) {
  const choices = [
    ['told', inks.told.label],
    ['both', words.both],
    ['record', inks.record.label],
  ] as const
  return (
    <fieldset className={`${className} choice`} data-ink-switch>
      <legend className={name === 'ink' ? 'unseen' : undefined}>{words.ink}</legend>
      {choices.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === 'both'} />
          <span>
            {value !== 'both' && <i className={`ink-line ${value}`} />}
            {label}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** The visible switches for paper (day, night), motion and letter keys. They need the script and show only where it runs. */
function DisplayMenu({ inks, words }: { inks?: InkWords; words: Words }) {
  const menus = [
    [
      'scheme',
      words.scheme,
      [
        ['auto', words.schemeAuto],
        ['light', words.schemeLight],
        ['dark', words.schemeDark],
      ],
    ],
    [
      'motion',
      words.motion,
      [
        ['auto', words.motionAuto],
        ['reduced', words.motionReduced],
      ],
    ],
    [
      'keys',
      words.letterKeys,
      [
        ['auto', words.letterKeysOn],
        ['off', words.letterKeysOff],
      ],
    ],
  ] as const
  return (
    <details className="display-menu choice" data-display>
      <summary>{words.display}</summary>
      <div>
        {inks && <InkSwitch name="ink-menu" className="ink-menu" inks={inks} words={words} />}
        {menus.map(([name, label, choices]) => (
          <fieldset key={name}>
            <legend>{label}</legend>
            {choices.map(([value, text]) => (
              <label key={value}>
                <input type="radio" name={name} value={value} defaultChecked={value === 'auto'} />
                <span>{text}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}
