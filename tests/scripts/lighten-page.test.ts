import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { APPLICATION_GUARD } from '../../scripts/content-security-policy'
import { lightenPage } from '../../scripts/lighten-page'

const STYLE =
  '@font-face{font-family:A;src:url(/b/_next/static/media/piazzolla.0o3d.woff2)format("woff2")}body{margin:0}'
const HEAD_SCRIPT = "document.documentElement.dataset.scheme='dark'"
const SCENES = '{"a":"self.__next_f"}'
const options = { reader: '/b/reader/reader.ABC123.js', preloadFonts: ['piazzolla'] }

/** A page as Next 16.4.6 writes it, with `body` in the place of the page's own elements. */
const nextPage = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="preconnect" href="/" crossorigin=""/><style data-precedence="next">${STYLE}</style><link rel="preload" as="script" fetchPriority="low" href="/b/_next/static/chunks/31.js"/><script src="/b/_next/static/chunks/1w.js" async=""></script>${head}<title>T</title><script src="/b/_next/static/chunks/0c.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$--><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script><script src="/b/_next/static/chunks/31.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\""])</script></body></html>`
const document = (inner = '') => nextPage(`<main data-page="document"><p>One<!-- --> two</p>${inner}</main>`)
const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]

describe('a document', () => {
  test('keeps its words and one script of ours, and nothing of Next’s', () => {
    const { kind, html } = lightenPage(document(), options)
    expect(kind).toBe('document')
    expect(html.match(/<script[\s\S]*?<\/script>/g)).toEqual([
      '<script type="module" src="/b/reader/reader.ABC123.js"></script>',
    ])
    expect(html).toContain('<main data-page="document"><p>One two</p></main>')
    expect(html).not.toMatch(/__next_f|as="script"|preconnect|<!--/)
  })

  test('says once what networks show of it', () => {
    const open = '<meta property="og:title" content="T"/><meta name="twitter:card" content="summary_large_image"/>'
    const main = '<main data-page="document"><p>One</p></main>'
    const { html } = lightenPage(nextPage(main, `${open}<meta name="twitter:title" content="T"/>`), options)
    expect(html.match(/<meta [^>]*(?:og|twitter):[^>]*>/g)?.join('')).toBe(open)
  })

  test('has the script where its placeholder stands, else at the end of its head', () => {
    const script = '<script type="module" src="/b/reader/reader.ABC123.js"></script>'
    const placed = lightenPage(
      document('<script type="module" src="/b/reader/reader.js" data-reader=""></script>'),
      options,
    )
    expect(placed.html).toContain(`${script}</main>`)
    expect(lightenPage(document(), options).html).toContain(`${script}</head>`)
  })

  test('fetches what the script imports beside it, and asks further origins for data only when told to', () => {
    const parts = { readerParts: ['/b/reader/chunk.1.js'], origins: ['https://data.example'] }
    const { html } = lightenPage(document(), { ...options, ...parts })
    expect(html).toContain('<link rel="modulepreload" href="/b/reader/chunk.1.js"/><script type="module"')
    expect(policyOf(html)).toContain("connect-src 'self' https://data.example;")
    const without = lightenPage(document(), options).html
    expect(without).not.toContain('modulepreload')
    expect(policyOf(without)).toContain("connect-src 'self';")
  })

  test('keeps data and the one inline script of its head as they are', () => {
    const data = `<script type="application/json" id="scenes">${SCENES}</script><script type="application/ld+json">{}</script>`
    const page = nextPage(`<main data-page="document">${data}</main>`, `<script data-head="">${HEAD_SCRIPT}</script>`)
    const { html } = lightenPage(page, options)
    expect(html).toContain(data)
    expect(html).toContain(`<script data-head="">${HEAD_SCRIPT}</script>`)
  })

  test('has the style of what comes later in a file of its own, where its place is', () => {
    const files: string[] = []
    const shareStyle = (content: string) => `/s/${files.push(content)}.css`
    const style = `@layer base,visuals;${STYLE}@layer visuals{.x{y:z}}`
    const place = '<template data-later-styles="true"></template>'
    const page = document(`<i></i>${place}`).replace(STYLE, style)
    const { html } = lightenPage(page, { ...options, shareStyle })
    expect(files).toEqual([`@layer base,visuals;${STYLE}`, '@layer visuals{.x{y:z}}'])
    expect(html).toContain('<link rel="stylesheet" href="/s/1.css"/>')
    expect(html).toContain('<i></i><link rel="stylesheet" href="/s/2.css"/></main>')
    const without = lightenPage(document().replace(STYLE, style), { ...options, shareStyle })
    expect(files[2]).toBe(style)
    expect(without.html).not.toContain('data-later-styles')
    expect(lightenPage(page, options).html).not.toContain('data-later-styles')
  })

  test('keeps what the stage shows later in its template', () => {
    const later = '<template data-stage-visuals="true"><svg></svg></template>'
    expect(lightenPage(document(later), options).html).toContain(later)
  })

  test('allows its inline script and styles by hash, before any of them', () => {
    const page = nextPage(
      '<main data-page="document"><svg><style>.a{fill:red}</style></svg></main>',
      `<script data-head="">${HEAD_SCRIPT}</script>`,
    )
    const { html } = lightenPage(page, options)
    const policy = policyOf(html)
    expect(policy).toContain(`script-src 'self' ${hash(HEAD_SCRIPT)};`)
    expect(policy).toContain(`style-src 'self' ${hash(STYLE)} ${hash('.a{fill:red}')};`)
    expect(policy).toContain("default-src 'self'; ")
    expect(policy).toContain(
      "style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'",
    )
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types map")
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<style'))
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<script'))
  })

  test('keeps what may be fetched next, and allows it by hash', () => {
    const rules = '{"prefetch":[]}'
    const { html } = lightenPage(document(`<script type="speculationrules">${rules}</script>`), options)
    expect(html).toContain(`<script type="speculationrules">${rules}</script>`)
    expect(policyOf(html)).toContain(`script-src 'self' ${hash(rules)};`)
  })

  test('gives the styles of Next to be shared, and keeps its own', () => {
    const shared: string[] = []
    const shareStyle = (content: string) => `styles/${shared.push(content)}.css`
    const page = nextPage('<main data-page="document"><style>@page{margin:0}</style></main>')
    const { html } = lightenPage(page, { ...options, shareStyle })
    expect(shared).toEqual([STYLE])
    expect(html.match(/<style[\s\S]*?<\/style>/g)).toEqual(['<style>@page{margin:0}</style>'])
    expect(html.indexOf('<link rel="stylesheet" href="styles/1.css"/>')).toBeGreaterThan(html.indexOf('http-equiv'))
    expect(policyOf(html)).toContain(`style-src 'self' ${hash('@page{margin:0}')};`)
    expect(html).toContain('/piazzolla.0o3d.woff2"/>')
  })

  test('asks for its first fonts at once, by the addresses in its styles', () => {
    expect(lightenPage(document(), options).html).toContain(
      '<link rel="preload" as="font" type="font/woff2" crossorigin="" href="/b/_next/static/media/piazzolla.0o3d.woff2"/>',
    )
  })
})

describe('an application', () => {
  test('keeps every script, and allows the inline ones by hash', () => {
    const page = nextPage('<main><button>0</button></main>')
    const { kind, html } = lightenPage(page, options)
    expect(kind).toBe('application')
    expect(
      html
        .replace(/<meta (http-equiv|name="referrer")[^>]*>/g, '')
        .replace(`<script>${APPLICATION_GUARD}</script>`, ''),
    ).toBe(page)
    for (const [, content = ''] of page.matchAll(/<script(?: id="_R_")?>([\s\S]*?)<\/script>/g)) {
      expect(policyOf(html)).toContain(hash(content))
    }
    expect(policyOf(html)).toContain("style-src 'self' 'sha256-")
    expect(policyOf(html)?.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe')
  })
})

describe('a page that is not as Next is known to write it', () => {
  test.each([
    [
      '<html><head><meta charset="utf-8"/></head><body data-page="document"></body></html>',
      'no script of Next’s was found',
    ],
    [document('<script>alert(1)</script>'), 'a script that a document must not have: <script>alert(1)</script>'],
    [document('<script src="https://elsewhere.example/a.js"></script>'), 'a script that a document must not have'],
    [document('<script data-head="">1</script><script data-head="">2</script>'), 'more than one inline script'],
    [
      document('<script data-reader=""></script><script data-reader=""></script>'),
      'more than one <script data-reader>',
    ],
    [document('<!--$?--><template id="B:0"></template>'), 'a document must not suspend'],
    [document('<a href="/b/_next/static/chunks/9.js">x</a>'), 'something of Next’s was left'],
    [document().replace('<meta charSet="utf-8"/>', ''), 'no <meta charset="utf-8"/> was found'],
    [document().replaceAll('piazzolla.', 'other.'), 'name no font file "piazzolla"'],
    [nextPage('<script data-reader=""></script>'), 'in a page that is not marked data-page="document"'],
    [nextPage('<main data-page="documents"></main>'), 'data-page="documents": only "document" is known'],
  ])('%# is refused in one line', (page, message) => {
    expect(() => lightenPage(page, options)).toThrow(message)
  })
})
