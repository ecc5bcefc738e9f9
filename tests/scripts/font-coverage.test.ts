import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { coveredBy } from '../../model/check-letters'
import { describeWidths } from '../../scripts/cut-fonts'
import { describeCoverage, unicodeRange } from '../../scripts/font-coverage'
import { facesOf } from '../../scripts/font-faces'

const FONTS = join(import.meta.dirname, '../../public/fonts')

function lettersOf(file: string): number[] {
  const font = create(readFileSync(join(FONTS, `${file}.woff2`)))
  return 'characterSet' in font ? font.characterSet : []
}

it('the declared coverage is that of the shipped files (npm run fonts)', () => {
  const { fonts } = JSON.parse(readFileSync(join(FONTS, 'coverage.json'), 'utf8'))
  const faces = facesOf(fonts).map(({ file }) =>
    ['', '-western', '-accents', '-cyrillic', '-arabic'].flatMap((part) => lettersOf(file + part)),
  )
  expect(readFileSync(join(FONTS, 'coverage.json'), 'utf8')).toBe(describeCoverage(faces, fonts))
})

it('holds what every face has', () => {
  expect(
    describeCoverage(
      [
        [65, 66, 67, 160],
        [67, 66, 160],
      ],
      { text: 'a', label: 'b', head: 'c' },
    ),
  ).toBe('{"fonts":{"text":"a","label":"b","head":"c"},"letters":"42-43 A0"}\n')
  expect(unicodeRange([65, 66, 160])).toBe('U+41-42, U+A0')
  const has = coveredBy('42-43 A0')
  expect([0x41, 0x42, 0x43, 0xa0].map(has)).toEqual([false, true, true, true])
})

it('labels are measured by the font that they are set in (npm run fonts)', async () => {
  const { fonts } = JSON.parse(readFileSync(join(FONTS, 'coverage.json'), 'utf8'))
  const path = join(import.meta.dirname, '../../components/stage/picture/label-widths.ts')
  expect(readFileSync(path, 'utf8')).toBe(await describeWidths(fonts.label))
})
