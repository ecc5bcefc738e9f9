import type { StoryAddresses } from '../../model/addresses'
import type { Chapter } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { InkMark } from '../prose/ink-mark'
import { words } from '../words/en'
import { SheetIndex } from './sheet-index'

type Props = {
  story: Story
  addresses: StoryAddresses
  chapter?: Chapter
  /** What the page is called, when it is not a chapter. */
  page?: string
  /** True on pages without a picture or sources of their own. */
  isFront?: boolean
}

/** The bar above every page of a story: name, sheet, ink, sources, display, sheet index. */
export function Bar({ story, addresses, chapter, page, isFront = false }: Props) {
  return (
    <header className="bar">
      <a className="bar-name" href={addresses.front} aria-label={story.title}>
        <InkMark />
        <span>{story.title}</span>
      </a>
      <p className="bar-sheet" data-bar-sheet>
        {chapter && (
          <>
            {words.sheet} {chapter.number} <b>{chapter.head.sheet}</b>
          </>
        )}
        {page && <b>{page}</b>}
      </p>
      {!isFront && (
        <>
          <InkSwitch name="ink" className="ink-switch" />
          <a className="bar-link" href="#sources">
            {words.sources}
          </a>
          <a className="bar-link bar-present" href={addresses.present()} data-present>
            {words.present}
          </a>
        </>
      )}
      <DisplayMenu hasInk={!isFront} />
      <SheetIndex story={story} addresses={addresses} current={chapter?.slug} />
    </header>
  )
}

const INKS = [
  ['told', words.toldLabel],
  ['both', words.both],
  ['record', words.recordLabel],
] as const

/** As told, Both, On record: hides the other plate's ink in the pictures, never its text. On phones it is in the menu. */
function InkSwitch({ name, className }: { name: string; className: string }) {
  return (
    <fieldset className={className} data-ink-switch>
      <legend className={name === 'ink' ? 'unseen' : undefined}>{words.ink}</legend>
      {INKS.map(([value, label]) => (
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

/** The visible switches for paper (day, night) and motion. They need the script and show only where it runs. */
function DisplayMenu({ hasInk }: { hasInk: boolean }) {
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
  ] as const
  return (
    <details className="display-menu" data-display>
      <summary>{words.display}</summary>
      <div>
        {hasInk && <InkSwitch name="ink-menu" className="ink-menu" />}
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
