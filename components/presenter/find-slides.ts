import type { Deck, Slide } from './deck'

/** Slides whose title, sheet or description has all the words; all of them for none. A `3.2` finds sheet 3, scene 2. */
export function findSlides({ slides, sheets }: Pick<Deck, 'slides' | 'sheets'>, wanted: string): Deck['slides'] {
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  return slides.filter((slide) => {
    const text = `${slide.title} ${sheets[slide.sheet - 1]?.name} ${slide.description}`.toLowerCase()
    return parts.every((part) => text.includes(part) || part === `${slide.sheet}.${slide.number}`)
  })
}

/** Of the slides found, the first with all of the words in its title, else the first. */
export function bestSlide(found: readonly Slide[], wanted: string): Slide | undefined {
  return found.find(({ title }) => title.toLowerCase().includes(wanted.trim().toLowerCase())) ?? found[0]
}
