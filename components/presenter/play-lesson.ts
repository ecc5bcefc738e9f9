import type { Deck, DeckExercise, DeckLesson, Slide } from './deck'

/** The minutes of a lesson that the address asks for: `?lesson=45`; nothing for the whole story. */
export function readLesson(deck: Deck, search: string): DeckLesson | undefined {
  const asked = Number(new URLSearchParams(search).get('lesson'))
  return deck.lessons.find(({ minutes }) => minutes === asked)
}

/**
 * The deck of a lesson: only its scenes and exercises, in its order, in a talk of its own. Time is planned by its steps: those without a scene
 * belong to the scene before them.
 */
export function playLesson(deck: Deck, lesson: DeckLesson | undefined): Deck {
  if (!lesson) return deck
  const slides: Slide[] = []
  let waiting: DeckLesson['steps'] = []
  for (const step of lesson.steps) {
    const last = slides.at(-1)
    const shown = [
      ...step.scenes.flatMap((id) => deck.slides.filter((slide) => (slide.reading?.of ?? slide.id) === id)),
      ...slidesOf(step.exercise && deck.exercises[step.exercise], last?.sheet ?? 1),
    ]
    if (shown.length === 0 && last) {
      last.steps = [...(last.steps ?? []), step]
      last.length += step.minutes
    } else if (shown.length === 0) waiting = [...waiting, step]
    const share = [...waiting, step].reduce((sum, { minutes }) => sum + minutes, 0) / shown.length
    for (const slide of shown) slides.push({ ...slide, length: share, steps: [...waiting, step] })
    if (shown.length > 0) waiting = []
  }
  return { ...deck, story: `${deck.story}.${lesson.minutes}`, slides: hideStamps(slides), lesson }
}

/** Before cards are put in order, no slide shows a day: it may be that of a card. */
function hideStamps(slides: readonly Slide[]): Slide[] {
  const last = slides.findLastIndex(({ exercise }) => exercise)
  return slides.map((slide, index) => (index < last ? { ...slide, stamp: null } : slide))
}

/** An exercise in the place of a scene, on a sheet. Its title and its address say nothing of an order. */
function slidesOf(exercise: DeckExercise | '' | undefined, sheet: number): Slide[] {
  if (!exercise) return []
  const { id, title, question, cards, path, beats } = exercise
  const short = [question, ...cards.map(({ words }) => words)].join(' ')
  const none = { stamp: null, short: null, claims: null, notes: null, questions: null }
  const place = { sheet, number: 0, path, length: 0, visual: 'order', ink: 'record' as const, claimInks: [] }
  return [{ id, title, ...place, description: question, text: { short, rest: '' }, ...none, exercise, beats }]
}

/** Minutes ahead of the plan (positive) or behind it, from the seconds gone and the seconds planned to a scene's begin and end. */
export function againstPlan(gone: number, begin: number, end: number): number {
  if (gone > end) return -Math.ceil((gone - end) / 60)
  return gone < begin ? Math.floor((begin - gone) / 60) : 0
}
