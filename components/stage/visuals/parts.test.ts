import { expect, it } from 'vitest'
import { part, stateOf } from './parts'

it('says how a part stands at a beat', () => {
  expect([1, 2, 3].map((beat) => stateOf('2', beat))).toEqual(['away', 'new', 'there'])
  expect([1, 2].map((beat) => stateOf('1-1', beat))).toEqual(['new', 'away'])
})

it('is written for one beat, or left to the browser', () => {
  expect(part(2)).toBe(' data-part="2"')
  expect(part(1, 1, 2)).toBe(' data-part="1-1" data-state="away"')
})
