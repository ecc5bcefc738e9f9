import { ImageResponse } from 'next/og'
import { createElement } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { lettersLacking, readCardFonts } from '../../app/og/card-fonts'

const TITLES = ['The lamp on the pier', 'Światło na molo', 'Iskeledeki ışık', 'Лампа на пирсе']

afterEach(() => vi.unstubAllGlobals())

it('has a face for each alphabet that cards are written in, and no more', async () => {
  const { fonts, families } = await readCardFonts(TITLES)
  expect(families.head).toBe('head latin, head latin-ext, head cyrillic')
  expect(fonts.map(({ name }) => name)).toEqual([...families.head.split(', '), ...families.label.split(', ')])
  expect((await readCardFonts(TITLES.slice(0, 1))).families.head).toBe('head latin')
})

it('says which letters it has no face for, and takes no mark of direction for one', () => {
  for (const title of TITLES) expect(lettersLacking(`\u202e${title}\u202c`)).toEqual([])
  expect(lettersLacking('The lamp: 二日')).toEqual(['二', '日'])
  expect(lettersLacking('يوم')).toEqual(['ي', 'و', 'م'])
})

it('draws every title in its own faces, without asking another origin', async () => {
  const asked: string[] = []
  const { fetch } = globalThis
  // The library opens its own code by the address of its data.
  vi.stubGlobal('fetch', async (address: RequestInfo | URL) => {
    if (String(address).startsWith('data:')) return fetch(address)
    asked.push(String(address))
    throw new Error('no network')
  })
  const { fonts, families } = await readCardFonts(TITLES)
  const draw = async (title: string) => {
    const style = { display: 'flex', fontFamily: families.head, fontSize: 60 }
    const picture = new ImageResponse(createElement('div', { style }, title), { width: 600, height: 100, fonts })
    return Buffer.from(await picture.arrayBuffer())
  }
  for (const title of TITLES) expect((await draw(title)).length, title).toBeGreaterThan(1000)
  expect(asked).toEqual([])
})
