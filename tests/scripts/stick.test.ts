import { describe, expect, it } from 'vitest'
import { rewriteAddresses, rewriteStream } from '../../scripts/stick/rewrite-addresses'
import { writePage } from '../../scripts/stick/write-page'

const PAGE = 'lamp/quay/index.html'
const kept = new Set(['index.html', PAGE, 'lamp/index.html', 'figures/a.svg'])
const all = new Set([...kept, 'lamp/embed/index.html', 'map/'])
const rewrite = (text: string, origin?: string) =>
  rewriteAddresses(text, PAGE, { basePath: '/s', has: (file) => kept.has(file), ...(origin && { origin }) }, (file) =>
    all.has(file),
  )

describe('addresses of a page on a stick', () => {
  it.each([
    ['<a href="/s/lamp/#x">', '<a href="../index.html#x">'],
    ['<a href="/s/lamp/quay/?a=1#x">', '<a href="index.html?a=1#x">'],
    ['<a href="/s/">', '<a href="../../index.html">'],
    [
      '<source srcset="/s/figures/a.svg 2x, /s/figures/a.svg">',
      '<source srcset="../../figures/a.svg 2x, ../../figures/a.svg">',
    ],
    ['url(/s/figures/a.svg)', 'url(../../figures/a.svg)'],
    ['data-folder="/s/map/"', 'data-folder="../../map/"'],
    ['data-maps="{&quot;folder&quot;:&quot;/s/map/&quot;}"', 'data-maps="{&quot;folder&quot;:&quot;../../map/&quot;}"'],
    ['<a href="/s/lamp/embed/">', '<a href="#">'],
    ['either "/s/" or "/s/nowhere/" and "/other"', 'either "/s/" or "/s/nowhere/" and "/other"'],
  ])('%s becomes %s', (text, expected) => expect(rewrite(text)).toBe(expected))

  it('of what is not kept are whole where the site is known', () => {
    expect(rewrite('<a href="/s/lamp/embed/">', 'https://example.org')).toBe(
      '<a href="https://example.org/s/lamp/embed/">',
    )
  })
})

/** An application's page with such a stream, in two pieces that cut it anywhere. */
const inPage = (stream: string, at: number) =>
  [stream.slice(0, at), stream.slice(at)]
    .map((part) => `<script>self.__next_f.push([1,${JSON.stringify(part)}])</script>`)
    .join('')
const streamOf = (html: string) =>
  [...html.matchAll(/push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)].map(([, text = '""']) => JSON.parse(text)).join('')

describe('the stream of an application', () => {
  const text = '<a href="/s/lamp/">Lämpchen</a>'
  const stream = `1:["/s/lamp/"]\n2:T${Buffer.byteLength(text).toString(16)},${text}3:["$2"]\n:HC["x"]\n`

  it.each([1, 7, 20, 30, 60])('keeps its rows, and says how long its texts are now (cut at %i)', (at) => {
    const now = '<a href="../index.html">Lämpchen</a>'
    expect(streamOf(rewriteStream(inPage(stream, at), rewrite))).toBe(
      `1:["../index.html"]\n2:T${Buffer.byteLength(now).toString(16)},${now}3:["$2"]\n:HC["x"]\n`,
    )
  })

  it('is as it was when nothing changes, and does not end its script', () => {
    const html = rewriteStream(inPage(stream, 9), (same) => same)
    expect(streamOf(html)).toBe(stream)
    expect(html.match(/<\/a>/)).toBeNull()
  })
})

it('a page has no policy, no module and no preloading, and begins with the stick’s own script', () => {
  const html = [
    '<html><head><meta http-equiv="Content-Security-Policy" content="x"/><link rel="modulepreload" href="/s/r.js"/>',
    '<script type="module" src="/s/reader/reader.js"></script></head><body><a href="/s/lamp/">x</a></body></html>',
  ].join('')
  expect(writePage(html, PAGE, rewrite)).toBe(
    '<html><head><script>TURBOPACK_CHUNK_BASE_PATH="../../_next/"</script><script src="../../stick/stick.js"></script>' +
      '<script defer src="../../stick/reader.js"></script></head><body><a href="../index.html">x</a></body></html>',
  )
})
