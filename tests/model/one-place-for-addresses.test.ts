import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What puts an address together by hand: a template that begins with where the site stands, or one that names an anchor. */
const BY_HAND = /`(\$\{(base|origin|site|siteUrl\(\)|home|root)\}|#?(source|term|statement|row|sheet)-\$\{)/

it('addresses are put together in model/addresses.ts and nowhere else', () => {
  const found = ['app', 'components', 'model'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => /\.tsx?$/.test(file) && file !== join('model', 'addresses.ts'))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index) => (BY_HAND.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
      ),
  )
  expect(found).toEqual([])
})
