import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { CARD_MAP, drawCardMap } from '../../app/og/draw-card-map'
import { flattenFigure } from '../../app/og/flatten-figure'

const STYLE = '.map{--ink:#102030}.map .m-way{stroke:var(--ink);stroke-width:calc(var(--ways) * 40px)}'
const figure = (inside: string) =>
  `<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100" style="--ways:0.5;--relief:0.85"><style>${STYLE}</style>${inside}</svg>`

describe('a figure for a social card', () => {
  it('keeps what its own style says, and stays markup', () => {
    const flat = flattenFigure(figure('<path class="m-way" d="M0 50H100"/>'))
    expect(flat).toContain('stroke:#102030;stroke-width:20px')
    expect(flat).toMatch(/^<svg class="map"[^>]*><style>/)
  })

  it('is a picture of the card’s size with its ground, and without leaders to words that are not there', async () => {
    const webp = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#b02020' } })
      .webp()
      .toBuffer()
    const relief = `<image href="data:image/webp;base64,${webp.toString('base64')}" width="100" height="40"/>`
    const file = join(mkdtempSync(join(tmpdir(), 'card-')), 'figure.svg')
    writeFileSync(
      file,
      figure(
        `${relief}<path class="m-way" d="M0 50H100"/><path class="m-lead" d="M0 80H100" stroke="#00f" stroke-width="20"/>`,
      ),
    )
    const url = await drawCardMap(file)
    const { data, info } = await sharp(Buffer.from(url.split(',')[1] ?? '', 'base64'))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject(CARD_MAP)
    const at = (y: number) => [...data.subarray((y * info.width + 260) * 3, (y * info.width + 260) * 3 + 3)]
    expect(at(100)[0]).toBeGreaterThan(150)
    expect(at(272)).toEqual([expect.closeTo(16, -1), expect.closeTo(32, -1), expect.closeTo(48, -1)])
    expect(at(435)).not.toEqual([0, 0, 255])
  })
})
