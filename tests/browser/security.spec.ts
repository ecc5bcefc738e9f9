import type { JSHandle } from '@playwright/test'
import { CHAPTER, expect, PAGES, STORY, settled, test } from './fixtures'

/** Tries each in its page. @returns the names of those that the policy refuses. */
function listRefused(attempts: JSHandle<Record<string, () => void>>): Promise<string[]> {
  return attempts.evaluate((all) =>
    Object.entries(all).flatMap(([name, attempt]) => {
      try {
        attempt()
        return []
      } catch (error) {
        return error instanceof TypeError || error instanceof EvalError ? [name] : []
      }
    }),
  )
}

test('every page allows scripts and styles by hash only, in itself and by its headers', async ({ request }) => {
  for (const path of [...PAGES, `${STORY}present/`, `${STORY}teach/order/`]) {
    const answer = await request.get(path)
    const html = await answer.text()
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(policy, path).toContain("script-src 'self' 'sha256-")
    expect(policy.replace("style-src-attr 'unsafe-inline'", ''), path).not.toContain('unsafe-')
    expect(policy, path).toContain("require-trusted-types-for 'script'; trusted-types map")
    expect(html, path).toContain('<meta name="referrer" content="strict-origin-when-cross-origin"/>')
    const headers = answer.headers()
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect(headers['permissions-policy'], path).toContain('geolocation=()')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
  }
})

test('a document refuses markup and scripts that are not its own', async ({ page, complaints }) => {
  await page.goto(CHAPTER)
  await settled(page)
  const attempts = await page.evaluateHandle(
    (): Record<string, () => void> => ({
      markup: () => {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hit = 1">')
      },
      code: () => {
        setTimeout('window.hit = 1')
      },
      script: () => {
        document.createElement('script').src = '/x.js'
      },
      policy: () => {
        ;(
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('mine', {})
      },
    }),
  )
  expect(await listRefused(attempts)).toEqual(['markup', 'code', 'script', 'policy'])
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  // One for each, of the browser itself.
  expect(complaints.splice(0)).toHaveLength(4)
})

type Trusted = { trustedTypes: { createPolicy(name: string, rules: object): unknown } }

test('an application refuses markup that runs something, code as text, and scripts that are not Next’s', async ({
  page,
  complaints,
}) => {
  for (const path of ['present/', 'embed/', 'teach/order/']) {
    await page.goto(STORY + path)
    await expect(page.locator('.slide, .builder-frame, .order-answer').first()).toBeVisible()
    complaints.splice(0, complaints.length, ...complaints.filter((text) => text.includes('ERR_ABORTED')))
    const attempts = await page.evaluateHandle(
      (): Record<string, () => void> => ({
        markup: () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hit = 1">'),
        frame: () => document.body.insertAdjacentHTML('beforeend', '<iframe srcdoc="<p>"></iframe>'),
        link: () => document.body.insertAdjacentHTML('beforeend', '<a href="java&#9;script:window.hit = 1">A</a>'),
        nested: () => document.body.insertAdjacentHTML('beforeend', '<template><script>1</script></template>'),
        code: () => void setTimeout('window.hit = 1'),
        script: () => void Object.assign(document.createElement('script'), { src: '/x.js' }),
        foreign: () =>
          void Object.assign(document.createElement('script'), { src: 'https://elsewhere.test/_next/static/x.js' }),
        policy: () => void (window as unknown as Trusted).trustedTypes.createPolicy('another', {}),
        own: () => void Object.assign(document.createElement('script'), { src: '/_next/static/x.js' }),
        drawing: () => document.createElement('p').insertAdjacentHTML('beforeend', '<svg><path d="M0 0"/></svg>'),
        words: () => document.createElement('p').insertAdjacentHTML('beforeend', '<b title=">">one = 1</b>'),
      }),
    )
    expect(await listRefused(attempts), path).toEqual([
      'markup',
      'frame',
      'link',
      'nested',
      'code',
      'script',
      'foreign',
      'policy',
    ])
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
    complaints.length = 0
  }
})
