import type { Deck, Slide } from './deck'

/** Letters of a word from which one mistake in typing is forgiven. */
const FORGIVEN = 5

type Sheets = Pick<Deck, 'slides' | 'sheets'>

/**
 * Slides that have all the words, best first: those with them one after another in their title, then in any order there, then so
 * in what the room reads, then in what else belongs to them (notes, description, sheet, other spellings of names). All of
 * them, in their order, for no words. A `3.2` finds sheet 3, scene 2. Where nothing has the words, one mistake in a word is forgiven.
 */
export function findSlides(deck: Sheets, wanted: string): Deck['slides'] {
  const words = splitWords(wanted)
  if (words.length === 0) return deck.slides
  // A word may still be half typed.
  const exact = rank(deck, words, (word, text) => ` ${text}`.includes(` ${word}`))
  if (exact.length > 0) return exact
  return rank(deck, words, (word, text) => splitWords(text).some((other) => isNearly(word, other)))
}

function rank({ slides, sheets }: Sheets, words: string[], has: (word: string, text: string) => boolean): Slide[] {
  const phrase = words.join(' ')
  const ranked = slides.map((slide) => {
    const number = `${slide.sheet}.${slide.number}`
    const [title, short, rest] = [
      slide.title,
      slide.text.short,
      `${slide.text.rest} ${sheets[slide.sheet - 1]?.name} ${slide.description}`,
    ].map((text) => splitWords(text).join(' ')) as [string, string, string]
    const hasAll = (text: string) => words.every((word) => word === number || has(word, text))
    const places = [title, short, `${title} ${short} ${rest}`]
    const best = places.flatMap((text) => [has(phrase, text), hasAll(text)]).indexOf(true)
    return { slide, best }
  })
  return ranked
    .filter(({ best }) => best >= 0)
    .sort((one, other) => one.best - other.best)
    .map(({ slide }) => slide)
}

/** Words in lower case, without accents, signs and the apostrophes in them. */
function splitWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+|\.(?!\d)/u)
    .filter(Boolean)
}

/** Whether one letter more, less or other, or two that have changed places, make one word of the other or of its beginning. */
function isNearly(word: string, other: string): boolean {
  if (word === other) return true
  if (word.length < FORGIVEN || Math.abs(word.length - other.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === other[same]) same++
  const [rest, left] = [word.slice(same), other.slice(same)]
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`
  return rest.slice(1) === left.slice(1) || rest.slice(1) === left || rest === left.slice(1) || swapped === left
}
