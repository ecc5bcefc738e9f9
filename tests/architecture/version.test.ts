import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the package has the version that the list of changes begins with', () => {
  const [, newest] = /^## (\d+\.\d+\.\d+)/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? []
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(newest)
  expect(JSON.parse(readFileSync('package-lock.json', 'utf8')).version).toBe(newest)
})
