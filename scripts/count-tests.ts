import { existsSync, readFileSync } from 'node:fs'

export type Counts = { passed: number; failed: number }

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }

/** Counts of a vitest JSON report. A file that could not be run at all counts as one failure. */
export function countVitest(report: VitestReport): Counts {
  const unrun = report.numFailedTests === 0 && report.numFailedTestSuites > 0 ? report.numFailedTestSuites : 0
  return { passed: report.numPassedTests, failed: report.numFailedTests + unrun }
}

/** Counts of a Playwright JSON report. A test that passed when tried again has passed; Playwright's own list calls it flaky. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/** The sum of those reports that were written: a run that stopped early has fewer. */
export function sumReports(vitest: string, playwright: string): Counts {
  const counts = [
    ...readReport<VitestReport>(vitest).map(countVitest),
    ...readReport<PlaywrightReport>(playwright).map(countPlaywright),
  ]
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  }
}

function readReport<Report>(path: string): Report[] {
  return existsSync(path) ? [JSON.parse(readFileSync(path, 'utf8')) as Report] : []
}
