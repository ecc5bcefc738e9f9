import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Violation = { id: string; nodes: { html: string; element?: Element }[] }

/**
 * What stands where it must: a mark of a rail at its date, however near the next (the steps and the list of dates lead to the same scenes),
 * a spot of the map at its place (a pin on a map is what WCAG 2.5.8 itself names as essential; below the map all of them are a list).
 */
const AT_ITS_PLACE = '.frame-rail-marks *, .timeline-marks *, [data-spot]'

/**
 * What axe finds on a page, one line a rule; targets of less than 24 px are counted, which it leaves out by itself. Playwright's evaluate
 * is not bound by the page's policy.
 *
 * @param exclude Selectors of what is not looked at.
 */
export async function runAxe(page: Page, exclude: string[] = []): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(
    async ([left, small]) => {
      const { axe: tool } = window as unknown as {
        axe: { run(what: object, how: object): Promise<{ violations: Violation[] }> }
      }
      const how = { elementRef: true, rules: { 'target-size': { enabled: true } } }
      const { violations } = await tool.run({ exclude: left }, how)
      return violations
        .map(({ id, nodes }) => ({
          id,
          nodes: nodes
            .filter(({ element }) => id !== 'target-size' || !element?.matches(small))
            .map(({ html }) => ({ html })),
        }))
        .filter(({ nodes }) => nodes.length > 0)
    },
    [exclude, AT_ITS_PLACE] as const,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
