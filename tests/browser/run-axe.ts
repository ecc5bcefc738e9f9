import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Violation = { id: string; nodes: { html: string }[] }

/**
 * What axe finds on a page, one line a rule. Playwright's evaluate is not bound by the page's policy.
 *
 * @param exclude Selectors of what is not looked at.
 */
export async function runAxe(page: Page, exclude: string[] = []): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async (left) => {
    const { axe: tool } = window as unknown as { axe: { run(what: object): Promise<{ violations: Violation[] }> } }
    return (await tool.run({ exclude: left })).violations
  }, exclude)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
