import type { Deck, DeckLesson, Slide } from './deck'

/** The minutes of a lesson that the address asks for: `?lesson=45`; nothing for the whole story. */
export function readLesson(deck: Deck, search: string): DeckLesson | undefined {
  const asked = Number(new URLSearchParams(search).get('lesson'))
  return deck.lessons.find(({ minutes }) => minutes === asked)
}

/**
 * The deck of a lesson: only its scenes, in its order, in a talk of its own. Time is planned by its steps: those without a scene
 * belong to the scene before them.
 */
export function playLesson(deck: Deck, lesson: DeckLesson | undefined): Deck {
  if (!lesson) return deck
  const slides: Slide[] = []
  let waiting: DeckLesson['steps'] = []
  for (const step of lesson.steps) {
    const scenes = step.scenes.flatMap((id) => deck.slides.find((slide) => slide.id === id) ?? [])
    const last = slides.at(-1)
    if (scenes.length === 0 && last) {
      last.steps = [...(last.steps ?? []), step]
      last.length += step.minutes
    } else if (scenes.length === 0) waiting = [...waiting, step]
    const share = [...waiting, step].reduce((sum, { minutes }) => sum + minutes, 0) / scenes.length
    for (const scene of scenes) slides.push({ ...scene, length: share, steps: [...waiting, step] })
    if (scenes.length > 0) waiting = []
  }
  return { ...deck, story: `${deck.story}.${lesson.minutes}`, slides, lesson }
}

/** Minutes ahead of the plan (positive) or behind it, from the seconds gone and the seconds planned to a scene's begin and end. */
export function againstPlan(gone: number, begin: number, end: number): number {
  if (gone > end) return -Math.ceil((gone - end) / 60)
  return gone < begin ? Math.floor((begin - gone) / 60) : 0
}
