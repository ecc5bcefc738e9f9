import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from '../../scripts/count-tests'

test('unit tests count as they ended', () => {
  expect(countVitest({ numPassedTests: 40, numFailedTests: 2, numFailedTestSuites: 1 })).toEqual({
    passed: 40,
    failed: 2,
  })
})

test('a file of unit tests that could not be run is a failure', () => {
  expect(countVitest({ numPassedTests: 40, numFailedTests: 0, numFailedTestSuites: 1 })).toEqual({
    passed: 40,
    failed: 1,
  })
})

test('a browser test that passes when tried again has passed, and a run that broke is a failure', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1 }
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 8, failed: 2 })
})
