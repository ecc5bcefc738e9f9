import { useEffect, useRef } from 'react'
import { foldStyle } from '../page/fold'
import { InkMark } from '../prose/ink-mark'
import type { PresenterWords } from '../words/words'
import { Clock } from './clock'
import type { Deck, Slide } from './deck'
import { type Ask, listKeys } from './keys'
import { LessonSteps } from './lesson-steps'
import { Mirror } from './mirror'
import { ResumeOffer } from './resume-offer'
import { SceneCode } from './scene-code'
import { SlideNotes } from './slide-notes'
import { pictureOf, SlidePicture } from './slide-picture'
import type { Snapshot, Talk } from './talk'
import { type Act, beatOf } from './talk-state'
import { WindowLinks } from './window-links'

type Props = { deck: Deck; now: Snapshot; talk: Talk; ask: (asked: Act | Ask) => void }

/** The presenter's own window: what is seen, what comes, what to say, what may be asked, and how late it is. */
export function ConsoleView({ deck, now, talk, ask, words }: Props & { words: PresenterWords }) {
  const { state, partners } = now
  const { position, own } = state
  const index = deck.slides.findIndex(({ id }) => id === position.scene)
  const slide = deck.slides[index] as Slide
  const cardsLeft = (slide.beats ?? 0) - beatOf(position.progress, slide.beats)
  const next = cardsLeft > 0 ? slide : deck.slides[index + 1]
  const audience = partners.find(({ view }) => view === 'audience')
  const frozen = own.frozen && deck.slides.find(({ id }) => id === own.frozen?.scene)
  const { presenter } = words
  usePictures(deck, index)
  const scenes = useCurrentInView(slide.id)
  return (
    <main className="console" data-notes-size={own.notesSize}>
      <ConsoleBar deck={deck} slide={slide} own={own} ask={ask} words={words} />
      <div className="console-left">
        <section className="console-now" aria-label={presenter.now}>
          <Mirror deck={deck} audience={audience} point={talk.point} words={words} />
          <p className="console-state" role="status">
            {own.isPlain && !slide.plain && !slide.exercise && <b>{presenter.noPlain}</b>}{' '}
            {own.isBlank && <b>{presenter.blanked}</b>} {frozen && <b>{presenter.frozen(frozen.title)}</b>}
          </p>
        </section>
        <section className="console-next" aria-label={presenter.next}>
          {next ? (
            <button type="button" onClick={() => ask({ do: 'next' })}>
              <SlidePicture slide={next} />
              <span key={`${next.id} ${cardsLeft}`}>
                <small>{presenter.next}</small>
                <b>{cardsLeft > 0 ? words.order.cardsLeft(cardsLeft) : next.title}</b>
                <small>
                  {presenter.place(next.sheet, deck.sheets[next.sheet - 1]?.name ?? '')}. {placeOf(deck, next, words)}
                </small>
              </span>
            </button>
          ) : (
            <p>{presenter.atTheEnd}</p>
          )}
        </section>
        <nav className="console-scenes" aria-label={presenter.scenes} ref={scenes}>
          <ol className="console-sheets" style={foldStyle(deck.sheets.length)}>
            {deck.sheets.map((sheet) => (
              <li key={sheet.number}>
                <button
                  type="button"
                  onClick={() => ask({ do: 'sheet', number: sheet.number })}
                  aria-current={sheet.number === slide.sheet ? 'true' : undefined}
                  aria-label={presenter.place(sheet.number, sheet.name)}
                >
                  {sheet.number}
                </button>
              </li>
            ))}
          </ol>
          <ol className="console-list">
            {deck.slides
              .filter(({ sheet }) => deck.lesson || sheet === slide.sheet)
              .map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    onClick={() => ask({ do: 'goTo', scene: one.id })}
                    aria-current={one.id === slide.id ? 'true' : undefined}
                    className={deck.slides.indexOf(one) <= index ? 'passed' : undefined}
                  >
                    <i />
                    {deck.lesson ? deck.slides.indexOf(one) + 1 : one.number} <span>{one.title}</span>
                  </button>
                </li>
              ))}
          </ol>
        </nav>
      </div>
      <section className="console-time" aria-label={presenter.elapsed}>
        <Clock deck={deck} state={state} act={talk.act} words={words} />
        <button type="button" className="console-code" onClick={() => ask({ do: 'code' })} aria-pressed={own.hasCode}>
          <SceneCode path={slide.path} words={words} />
          {presenter.showCode}
        </button>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="console-words" tabIndex={0} aria-label={presenter.notes} key={slide.id}>
        <LessonSteps deck={deck} slide={slide} words={words} />
        <SlideNotes slide={slide} position={position} words={words} />
      </section>
      <footer className="console-foot">
        <KeyHints sheets={deck.sheets.map(({ number }) => number)} words={words} />
        <p className="console-audience" role="status">
          {audience ? presenter.audienceOpen : presenter.audienceClosed}
        </p>
        <ResumeOffer deck={deck} now={now} talk={talk} words={words} />
        {!audience && <WindowLinks deck={deck} view="console" words={words} />}
      </footer>
    </main>
  )
}

/** Where a scene stands: in its sheet, or in the lesson that is played. */
function placeOf({ lesson, slides }: Deck, slide: Slide, words: PresenterWords): string {
  if (lesson) return words.presenter.sceneOf(slides.indexOf(slide) + 1, slides.length)
  return words.presenter.sceneOf(
    slide.number,
    slides.filter(({ sheet, reading }) => sheet === slide.sheet && !reading).length,
  )
}

type BarProps = { deck: Deck; slide: Slide; own: Snapshot['state']['own']; ask: Props['ask']; words: PresenterWords }

function ConsoleBar({ deck, slide, own, ask, words }: BarProps) {
  const { presenter } = words
  const sheet = deck.sheets[slide.sheet - 1]
  const inks = [
    ['told', deck.inks.told.label],
    ['both', words.both],
    ['record', deck.inks.record.label],
  ] as const
  return (
    <header className="console-bar">
      <h1>
        <InkMark /> {presenter.name}
      </h1>
      {/* A translator wraps texts in elements of its own: what changes is put there anew. */}
      <p key={slide.id}>
        {presenter.sheetOf(slide.sheet, deck.sheets.length, sheet?.name ?? '')}. {placeOf(deck, slide, words)}
      </p>
      <fieldset className="console-inks" aria-label={words.ink}>
        {inks.map(([ink, label]) => (
          <button key={ink} type="button" aria-pressed={own.ink === ink} onClick={() => ask({ do: 'ink', ink })}>
            {ink !== 'both' && <i className={`ink-line ${ink}`} />}
            {label}
          </button>
        ))}
      </fieldset>
      <button type="button" aria-pressed={own.frozen !== null} onClick={() => ask({ do: 'freeze' })}>
        {presenter.freeze}
      </button>
      <button type="button" aria-pressed={own.isBlank} onClick={() => ask({ do: 'blank' })}>
        {presenter.blank}
      </button>
      <button type="button" onClick={() => ask({ do: 'overview' })}>
        {presenter.overview}
      </button>
      {deck.sheets.some(({ plain }) => plain) && (
        <button type="button" aria-pressed={own.isPlain} onClick={() => ask({ do: 'plain' })}>
          {presenter.plainWords}
        </button>
      )}
      {sheet && (
        <a href={(own.isPlain && sheet.plain) || sheet.handout} target="_blank" rel="noopener">
          {presenter.print}
        </a>
      )}
      <a href={slide.exercise ? deck.home : slide.path}>{presenter.end}</a>
    </header>
  )
}

/** The keys that are wanted most; `?` shows them all. */
function KeyHints({ sheets, words }: { sheets: readonly number[]; words: PresenterWords }) {
  const shown = ['next', 'back', 'sheet', 'told', 'record', 'blank', 'freeze', 'notes', 'help']
  return (
    <ul className="console-keys">
      {listKeys(sheets, document.dir)
        .filter(({ name, shift }) => shown.includes(name) && !shift)
        .map(({ name, shown }) => (
          <li key={name}>
            <kbd>{shown(words.presenter.key)[0]}</kbd> {words.presenter.keyShort[name]}
          </li>
        ))}
    </ul>
  )
}

/** Keeps the current scene of the list in view, whoever turned to it. */
function useCurrentInView(scene: string) {
  const list = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene says when to look
  useEffect(() => {
    const [scroller, current] = [list.current, list.current?.querySelector('.console-list [aria-current]')]
    if (!scroller || !current) return
    const [room, place] = [scroller.getBoundingClientRect(), current.getBoundingClientRect()]
    if (place.top < room.top || place.bottom > room.bottom) scroller.scrollTop += place.top - room.top - room.height / 3
  }, [scene])
  return list
}

/** Fetches the pictures of the next scenes before they are asked for. */
function usePictures(deck: Deck, index: number): void {
  useEffect(() => {
    for (const slide of deck.slides.slice(index + 1, index + 4)) {
      const picture = pictureOf(slide)
      if (picture) new Image().src = picture
    }
  }, [deck, index])
}
