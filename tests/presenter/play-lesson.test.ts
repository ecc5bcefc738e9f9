import { expect, it } from 'vitest'
import type { Deck, DeckLesson, Slide } from '../../components/presenter/deck'
import { againstPlan, playLesson, readLesson } from '../../components/presenter/play-lesson'
import { openKey, sealKey } from '../../components/presenter/sealed-key'

const step = (minutes: number, scenes: string[]) =>
  ({ minutes, scenes, title: `${minutes}`, teacher: '', pupils: '', offline: '' }) as DeckLesson['steps'][number]
const lesson: DeckLesson = { minutes: 20, steps: [step(1, []), step(5, ['c', 'a']), step(10, []), step(4, ['b'])] }
const deck = {
  story: 'lamp',
  slides: ['a', 'b', 'c', 'd'].map((id) => ({ id, length: 7, stamp: 'May 1891' })),
  lessons: [lesson],
} as unknown as Deck

it('finds the lesson that the address asks for', () => {
  expect(readLesson(deck, '?view=one&lesson=20')).toBe(lesson)
  expect(readLesson(deck, '?lesson=21')).toBeUndefined()
  expect(playLesson(deck, undefined)).toBe(deck)
})

it('plays its scenes in its order, in a talk of its own, and shares out its minutes', () => {
  const played = playLesson(deck, lesson)
  expect(played.story).not.toBe('lamp')
  expect(played.slides.map(({ id, length }) => [id, length])).toEqual([
    ['c', 3],
    ['a', 13],
    ['b', 4],
  ])
  expect(played.slides[1]?.steps?.map(({ minutes }) => minutes)).toEqual([1, 5, 10])
  expect(deck.slides[0]?.length).toBe(7)
})

it('shows what a scene gives to be read after it', () => {
  const reading = { id: 'a.read', length: 0, reading: { of: 'a', lines: null } }
  const slides = deck.slides.flatMap((slide) => (slide.id === 'a' ? [slide, reading as Slide] : [slide]))
  const played = playLesson({ ...deck, slides }, lesson)
  expect(played.slides.map(({ id }) => id)).toEqual(['c', 'a', 'a.read', 'b'])
})

it('puts an exercise in the place of a scene: its words and its address, and nothing that says an order', () => {
  const exercise = {
    id: 'six',
    title: 'Six events',
    question: 'Which came first?',
    cards: [{ letter: 'B', words: 'Bells' }],
    pair: ['A', 'B'] as const,
    path: '/f/six/',
    beats: 2,
    key: sealKey([{ letter: 'B', date: 'May 1891', isTold: false, sure: 'A bill says so.' }]),
  }
  const steps = [step(4, ['b']), { ...step(6, []), exercise: 'six' }, step(2, ['a'])]
  const played = playLesson({ ...deck, exercises: { six: exercise } } as Deck, { minutes: 12, steps })
  expect(played.slides.map(({ id, length }) => [id, length])).toEqual([
    ['b', 4],
    ['six', 6],
    ['a', 2],
  ])
  expect(played.slides[1]).toMatchObject({ title: 'Six events', path: '/f/six/', beats: 2 })
  expect(
    played.slides.map(({ stamp }) => stamp),
    'no day before the cards are in order',
  ).toEqual([null, null, 'May 1891'])
  expect(JSON.stringify(played.slides.slice(0, 2))).not.toMatch(/May 1891|A bill/)
  expect(openKey(exercise.key, 0)).toEqual([])
  expect(openKey(exercise.key, 1)[0]?.sure).toBe('A bill says so.')
})

it.each([
  [30, 60, 120, 0],
  [90, 60, 120, 0],
  [121, 60, 120, -1],
  [300, 60, 120, -3],
  [0, 120, 180, 2],
])('at %i s of a scene planned from %i to %i the difference is %i min', (gone, begin, end, minutes) => {
  expect(againstPlan(gone, begin, end)).toBe(minutes)
})
