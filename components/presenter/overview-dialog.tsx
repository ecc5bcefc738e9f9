import { useEffect, useRef, useState } from 'react'
import type { PresenterWords } from '../words/words'
import type { Deck, Slide } from './deck'
import { Dialog } from './dialog'
import { findSlides } from './find-slides'
import { SlidePicture } from './slide-picture'

type Props = {
  deck: Deck
  scene: string
  /** True when the presenter wants to type at once. */
  isFinding: boolean
  /** True where the room looks on: scenes of a lesson after this one have no title yet. */
  hidesLater: boolean
  goTo: (scene: string) => void
  close: () => void
  words: PresenterWords
}

/** All scenes as pictures, sheet by sheet; a field finds those with certain words, best first. Enter goes to the first. */
export function OverviewDialog({ deck, scene, isFinding, hidesLater, goTo, close, words }: Props) {
  const [wanted, setWanted] = useState('')
  const inside = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const start = isFinding ? 'input' : '[aria-current]'
    inside.current?.querySelector<HTMLElement>(start)?.focus()
  }, [isFinding])
  const reached = deck.slides.findIndex(({ id }) => id === scene)
  const isHidden = (slide: Slide) => hidesLater && deck.slides.indexOf(slide) > reached
  const found = findSlides(deck, wanted).filter((slide) => wanted === '' || !isHidden(slide))
  const go = (id: string) => {
    goTo(id)
    close()
  }
  const sheets = deck.sheets.filter(({ number }) => found.some(({ sheet }) => sheet === number))
  /** In a lesson its place there: an exercise has no number of a sheet. */
  const numberOf = (slide: Slide, inStory: string) => (deck.lesson ? String(deck.slides.indexOf(slide) + 1) : inStory)
  const listSlides = (slides: readonly Slide[], say: (slide: Slide) => string) => (
    <ol>
      {slides.map((slide) => (
        <li key={slide.id}>
          <button type="button" onClick={() => go(slide.id)} aria-current={slide.id === scene ? 'true' : undefined}>
            {!isHidden(slide) && <SlidePicture slide={slide} />}
            <span>
              {say(slide)} {isHidden(slide) ? words.presenter.notReached : slide.title}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
  return (
    <Dialog title={words.presenter.overview} close={close} className="overview-dialog" words={words}>
      <form
        ref={inside}
        onSubmit={(event) => {
          event.preventDefault()
          const [best] = found
          if (best) go(best.id)
        }}
      >
        <label>
          {words.presenter.find}{' '}
          <input
            type="search"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            // A search field would take the first Escape for itself.
            onKeyDown={(event) => event.key === 'Escape' && close()}
            autoComplete="off"
          />
        </label>
        {found.length === 0 && <p role="status">{words.presenter.nothingFound}</p>}
        {wanted.trim() !== '' && listSlides(found, (slide) => numberOf(slide, `${slide.sheet}.${slide.number}`))}
        {wanted.trim() === '' &&
          sheets.map((sheet) => (
            <section key={sheet.number} aria-labelledby={`overview-${sheet.number}`}>
              <h3 id={`overview-${sheet.number}`}>{words.presenter.place(sheet.number, sheet.name)}</h3>
              {listSlides(
                found.filter((slide) => slide.sheet === sheet.number),
                (slide) => numberOf(slide, String(slide.number)),
              )}
            </section>
          ))}
      </form>
    </Dialog>
  )
}
