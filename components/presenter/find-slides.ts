import type { Deck } from './deck'

/** Slides whose title, sheet or description has all the words; all of them for none. A `3.2` finds sheet 3, scene 2. */
export function findSlides({ slides, sheets }: Pick<Deck, 'slides' | 'sheets'>, wanted: string): Deck['slides'] {
  const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  return slides.filter((slide) => {
    const text = `${slide.title} ${sheets[slide.sheet - 1]?.name} ${slide.description}`.toLowerCase()
    return parts.every((part) => text.includes(part) || part === `${slide.sheet}.${slide.number}`)
  })
}
