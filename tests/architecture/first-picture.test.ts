import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the first picture’s forms are told apart as in the style sheets', () => {
  const [, upright] = /@custom-media --upright (.+);/.exec(readFileSync('app/styles/conditions.css', 'utf8')) ?? []
  const [, narrow] = /narrow: '(.+)'/.exec(readFileSync('components/layouts/first-picture.tsx', 'utf8')) ?? []
  expect(upright).toBeTruthy()
  expect(narrow).toBe(upright)
})
