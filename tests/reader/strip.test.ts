import { expect, test } from 'vitest'
import { minutesLeft } from '../../components/reader/strip'

test('all minutes are left at the first scene, and never none', () => {
  expect(minutesLeft(6, 0, 10)).toBe(6)
  expect(minutesLeft(6, 5, 10)).toBe(3)
  expect(minutesLeft(6, 9, 10)).toBe(1)
  expect(minutesLeft(1, 3, 4)).toBe(1)
})
