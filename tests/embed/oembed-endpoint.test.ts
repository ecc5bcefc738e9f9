import { describe, expect, it } from 'vitest'
import { answer, fileFor } from '../../deploy/oembed.mjs'

const site = 'https://example.org/stories/'
const written = { type: 'rich', width: 720, height: 560, html: '<iframe width="100%" height="560"></iframe>' }
const ask = (query: Record<string, string>) =>
  answer(new Request(`https://example.org/oembed?${new URLSearchParams(query)}`), {
    site,
    fetch: async (address) =>
      String(address) === `${site}oembed/a-story/one.dawn.json`
        ? Response.json(written)
        : new Response(null, { status: 404 }),
  })

describe('the endpoint of oEmbed', () => {
  it.each([
    ['a-story/', 'a-story/_story'],
    ['a-story/evidence/#it-rained', 'a-story/_evidence'],
    ['a-story/one/', 'a-story/one'],
    ['a-story/one/#dawn', 'a-story/one.dawn'],
    ['a-story/one/#xtor=RSS-1', 'a-story/one'],
    ['embed/a-story/one/?scene=dawn', 'a-story/one.dawn'],
    ['embed/a-story/exercise/four-events/', 'a-story/_exercise.four-events'],
    ['embed/a-story/row/it-rained/?scheme=dark', 'a-story/_row.it-rained'],
    ['a-story/evidence/claims/it-rained/', 'a-story/_claim.it-rained'],
    ['embed/a-story/row/..%2Fx/', undefined],
    ['', undefined],
    ['../secret/', undefined],
  ])('finds what answers for %s', (path, file) => {
    expect(fileFor(`${site}${path}`, site)).toBe(file)
  })

  it('fits the answer to what is asked for, within what the frame can show', async () => {
    const of = async (query: Record<string, string>) =>
      (await ask({ url: `${site}a-story/one/#dawn`, ...query })).json()
    expect(await of({})).toEqual(written)
    expect(await of({ maxwidth: '500', maxheight: '480' })).toMatchObject({
      width: 500,
      height: 480,
      html: '<iframe width="100%" height="480"></iframe>',
    })
    expect(await of({ maxwidth: '100', maxheight: '2000' })).toMatchObject({ width: 320, height: 560 })
  })

  it('says no to other addresses and other formats', async () => {
    expect((await ask({ url: 'https://example.com/a-story/' })).status).toBe(404)
    expect((await ask({ url: `${site}a-story/one/#dawn`, format: 'yaml' })).status).toBe(501)
  })
})
