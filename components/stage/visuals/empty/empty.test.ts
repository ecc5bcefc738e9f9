import { describe, expect, it } from 'vitest'
import { drawEmpty, leanOf } from './draw-empty'
import { emptyWords } from './words'

const draw = (...questions: string[]) => drawEmpty(questions, emptyWords.en as never)

describe('the empty sheet', () => {
  it('has its questions at both edges, in their order', () => {
    const sides = [
      ...draw('Which room?', 'Whose map?', 'At what hour?').matchAll(/em-question (\w+)"[^>]*><span>([^<]+)/g),
    ]
    expect(sides.map(([, side, question]) => `${side} ${question}`)).toEqual([
      'near Which room?',
      'near Whose map?',
      'far At what hour?',
    ])
  })

  it('lets the outer leaders lean inwards and one alone lie level', () => {
    expect([leanOf(0, 4), leanOf(3, 4), leanOf(0, 1)]).toEqual([1, -1, 0])
  })

  it('ends every leader inside its own box, so that none reaches the middle or another', () => {
    const ends = [...draw('A?', 'B?', 'C?', 'D?', 'E?', 'F?', 'G?', 'H?').matchAll(/d="M\d+ 50L\d+ ([\d.]+)"/g)]
    expect(ends).toHaveLength(16)
    for (const [, end] of ends) expect(Math.abs(Number(end) - 50)).toBeLessThanOrEqual(46)
  })
})
