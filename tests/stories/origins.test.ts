import { expect, it } from 'vitest'
import { originsOf } from '../../stories/origins'

const story = {
  sources: new Map(
    Object.entries({ wire: [], paper: ['wire'], blog: ['paper'], book: [], review: ['book', 'wire'], talk: [] }).map(
      ([id, dependsOn]) => [id, { dependsOn }],
    ),
  ),
}

it('follows repetitions to their origin', () => {
  expect(originsOf(['blog'], story)).toEqual(['wire'])
})

it('counts two sources with one origin once', () => {
  expect(originsOf(['paper', 'blog', 'wire', 'paper'], story)).toEqual(['wire'])
})

it('keeps all origins of a source that rests on several, and a source of its own', () => {
  expect(originsOf(['talk', 'review', 'blog'], story)).toEqual(['talk', 'book', 'wire'])
})

it('takes a source that it does not know for an origin', () => {
  expect(originsOf(['letter'], story)).toEqual(['letter'])
  expect(originsOf([], story)).toEqual([])
})
