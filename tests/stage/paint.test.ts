import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makePainter } from '../../components/stage/map/paint'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Pieces that note their names when they are drawn. */
const pieces = (drawn: string[], ...names: string[]) => names.map((name) => () => void drawn.push(name))

/** A painter whose first picture stands. */
async function standing() {
  const painter = makePainter()
  painter.paint(pieces([], 'first'), () => {})
  await vi.runAllTimersAsync()
  expect(painter.stands).toBe(true)
  return painter
}

test('the first picture is drawn in tasks of their own, and stands when the last is', async () => {
  const drawn: string[] = []
  const painter = makePainter()
  painter.paint(pieces(drawn, 'ink', 'names'), () => drawn.push('then'))
  expect(drawn).toEqual([])
  vi.advanceTimersToNextTimer()
  await Promise.resolve()
  await Promise.resolve()
  expect(drawn).toEqual(['ink'])
  expect(painter.stands).toBe(false)
  await vi.runAllTimersAsync()
  expect(drawn).toEqual(['ink', 'names', 'then'])
})

test('of a picture that stands, what comes late has tasks of its own, and the rest is there at once', async () => {
  const drawn: string[] = []
  const painter = await standing()
  painter.paint(pieces(drawn, 'ink', 'ground', 'names'), () => drawn.push('then'), 2)
  expect(drawn).toEqual(['ink'])
  expect(painter.stands).toBe(true)
  await vi.runAllTimersAsync()
  expect(drawn).toEqual(['ink', 'ground', 'names', 'then'])
})

test('another picture ends what was to come late of the last', async () => {
  const drawn: string[] = []
  const painter = await standing()
  painter.paint(pieces(drawn, 'old ink', 'old ground'), () => drawn.push('old'), 1)
  painter.paint(pieces(drawn, 'ink', 'ground'), () => drawn.push('then'))
  await vi.runAllTimersAsync()
  expect(drawn).toEqual(['old ink', 'ink', 'ground', 'then'])
})
