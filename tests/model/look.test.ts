import { readdirSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LookStyle } from '../../components/page/look-style'
import { figureStyle, provideValues } from '../../components/stage/paper/figure-style'
import { inkWords } from '../../components/words/ink-words'
import { wordsOf } from '../../components/words/words-of'
import { contrast, leastContrast, shadeForLetters } from '../../model/contrast'
import { inksByDay, inkValues, PAPERS } from '../../model/ink-values'
import type { Look } from '../../model/nouns'
import { cutFonts, describeWidths } from '../../scripts/cut-fonts'
import { facesOf, USUAL_FONTS } from '../../scripts/font-faces'

const words = wordsOf('en')

const green: Look = { inks: { told: { called: 'green', day: '#1F6B3A', night: '#7CCB98' } } }
afterEach(() => provideValues(new Map()))

describe('inks of a look', () => {
  it('are weighed against the papers that the style sheet has', () => {
    const tokens = readFileSync('app/styles/tokens.css', 'utf8')
    const pairs = ['paper', 'slip', 'sea'].map((name) =>
      new RegExp(`--${name}:light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1, 3),
    )
    expect(pairs.map((pair) => pair?.[0])).toEqual(PAPERS.day)
    expect(pairs.map((pair) => pair?.[1])).toEqual(PAPERS.night)
    const { told, record } = inksByDay(undefined)
    expect(tokens).toContain(`--told:light-dark(${told}, `)
    expect(tokens).toContain(`--rec:light-dark(${record}, `)
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21)
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 1)
  })

  it('have a shade for letters on every paper, which is the ink itself where that will do', () => {
    expect(leastContrast(shadeForLetters('#7A9A3A', PAPERS.day), PAPERS.day)).toBeGreaterThanOrEqual(7)
    expect(leastContrast(shadeForLetters('#3A5A3A', PAPERS.night), PAPERS.night)).toBeGreaterThanOrEqual(7)
    expect(shadeForLetters('#0C3068', PAPERS.day)).toBe('#0C3068')
  })

  it('stand in pages and figures, by day and by night, and nothing does where there are none', () => {
    expect(renderToStaticMarkup(createElement(LookStyle, { look: { name: 'A name' } }))).toBe('')
    const html = renderToStaticMarkup(createElement(LookStyle, { look: green }))
    expect(html).toContain('--told:light-dark(#1F6B3A,#7CCB98)')
    expect(html).not.toContain('--rec:')
    expect(figureStyle('light')).toContain('--told:#B5341B')
    provideValues(inkValues(green))
    expect(figureStyle('light')).toContain('--told:#1F6B3A')
    expect(figureStyle('light')).toContain('--rec:#0C3068')
    expect(figureStyle('dark')).toContain('--told:#7CCB98')
  })

  it('stand in every page: each root of pages gives the look of its story', () => {
    const roots = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('layout.tsx'),
    )
    expect(roots.length).toBeGreaterThan(3)
    const mute = roots.filter((file) => {
      const text = readFileSync(`app/${file}`, 'utf8')
      return !/<LookStyle look=\{look}/.test(text) && !/<DocumentShell manner=\{/.test(text)
    })
    expect(mute).toEqual([])
    expect(readFileSync('app/document-shell.tsx', 'utf8')).toContain('<LookStyle look={look} />')
  })

  it('no word of the interface says which colour they usually are', () => {
    const texts = readdirSync('components/words/en').map((file) => readFileSync(`components/words/en/${file}`, 'utf8'))
    expect(texts.join('\n').match(/^.*\b(red|blue)\b.*$/gim) ?? []).toEqual([])
    expect(texts.length).toBeGreaterThan(3)
  })

  it('are called by their own colour', () => {
    expect(inkWords({ look: green }, words).told.says).toMatch(/^Green, broken/)
    expect(inkWords({ look: green }, words).record.says).toMatch(/^Blue, solid/)
    expect(inkWords({}, words).told.says).toMatch(/^Red, broken/)
  })
})

describe('fonts of a look', () => {
  it('are cut for every face of their part, and labels are measured by theirs', async () => {
    const faces = facesOf({ ...USUAL_FONTS, label: 'sofia-sans-extra-condensed' })
    const labels = faces.filter(({ file }) => file.startsWith('label'))
    expect(labels.map(({ source }) => source)).toEqual(['sofia-sans-extra-condensed', 'sofia-sans-extra-condensed'])
    expect(await describeWidths('sofia-sans-extra-condensed')).not.toBe(await describeWidths(USUAL_FONTS.label))
  })

  it('that are not installed are named with the nearest', async () => {
    const places = { folder: '/nowhere', fonts: '/nowhere', heads: '/nowhere', widths: '/nowhere' }
    await expect(cutFonts({ ...USUAL_FONTS, text: 'piazzola' }, places, () => {})).rejects.toThrow(
      'found no font "piazzola" among the packages — did you mean "piazzolla"?',
    )
  })

  it('are called by their part in every style sheet', () => {
    const tokens = readFileSync('app/styles/tokens.css', 'utf8')
    for (const { family } of facesOf(USUAL_FONTS)) expect(tokens).toContain(`"${family}"`)
  })
})
