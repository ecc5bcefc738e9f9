import { expect, test } from 'vitest'
import { writeBarePage } from '../../scripts/bench-bare-page'

const page =
  '<html><body><header>Bar</header><main id="text"><h1>A title</h1><p>One <a href="#x">two</a>.</p><img src="/a.svg" alt=""/><script type="application/json">{}</script><template><p>no</p></template></main><footer>Foot</footer></body></html>'

test('a bare page has the words and one picture, and no more', () => {
  const bare = writeBarePage(page)
  expect(bare).toContain('<h1>A title</h1>')
  expect(bare).toContain('<img src="/a.svg"')
  expect(bare.match(/<p>[^<]*<\/p>/)?.[0].replace(/\s+/g, ' ')).toBe('<p>One two .</p>')
  expect(bare).not.toMatch(/Bar<|Foot|script|\{\}/)
})

test('a page without words is refused', () => {
  expect(writeBarePage('<main><p>One</p></main>')).not.toContain('<img')
  expect(() => writeBarePage('<main></main>')).toThrow('without words')
})
