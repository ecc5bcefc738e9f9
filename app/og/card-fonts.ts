import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import coverage from '../../public/fonts/coverage.json' with { type: 'json' }

type Name = 'head' | 'label'
type CardFont = { name: string; data: Buffer }
export type CardFonts = {
  fonts: CardFont[]
  /** The families of a face, one for each alphabet, as a style names them. */
  families: Record<Name, string>
}

/** The alphabets of a font, each a file and its ranges in the notation of CSS: what is first is asked first. */
const ALPHABETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']
const WEIGHTS: Record<Name, number> = { head: 700, label: 500 }
/** Spaces, signs that show nothing, and marks that say which way a text runs. */
const UNSEEN = /[\s\p{Cf}]/u

const folderOf = (font: string) => `node_modules/@fontsource-variable/${font}`

/**
 * The faces of cards, cut to the letters of what they say. The drawing library reads no woff2 and no variable font, and asks another
 * origin for each letter that it is given no face for.
 *
 * @throws Error when a face of `public/fonts/coverage.json` is not installed.
 */
export async function readCardFonts(texts: readonly string[]): Promise<CardFonts> {
  const letters = [...new Set(texts.join(''))]
  const facesOf = async (name: Name) => {
    const faces = alphabetsOf(coverage.fonts[name]).flatMap(({ alphabet, file, has }) => {
      const its = letters.filter(has)
      return its.length === 0 ? [] : [{ alphabet, file, its: its.join('') }]
    })
    return Promise.all(
      faces.map(async ({ alphabet, file, its }) => ({
        name: `${name} ${alphabet}`,
        data: await subsetFont(readFileSync(file), its, {
          targetFormat: 'truetype',
          variationAxes: { wght: WEIGHTS[name] },
        }),
      })),
    )
  }
  const [head, label] = [await facesOf('head'), await facesOf('label')]
  const familiesOf = (faces: CardFont[]) => faces.map(({ name }) => name).join(', ')
  return { fonts: [...head, ...label], families: { head: familiesOf(head), label: familiesOf(label) } }
}

/** The letters of a text that a card's faces do not have, or that the drawing library would set in the wrong order (Arabic, Hebrew). */
export function lettersLacking(text: string): string[] {
  const known = (['head', 'label'] as const).map((name) => alphabetsOf(coverage.fonts[name]))
  const isKnown = (letter: string) => known.every((alphabets) => alphabets.some(({ has }) => has(letter)))
  return [...new Set(text)].filter((letter) => !UNSEEN.test(letter) && !isKnown(letter))
}

function alphabetsOf(font: string): { alphabet: string; file: string; has: (letter: string) => boolean }[] {
  const ranges: Record<string, string> = JSON.parse(readFileSync(`${folderOf(font)}/unicode.json`, 'utf8'))
  return ALPHABETS.filter((alphabet) => alphabet in ranges).map((alphabet) => ({
    alphabet,
    file: `${folderOf(font)}/files/${font}-${alphabet}-wght-normal.woff2`,
    has: isIn(ranges[alphabet] ?? ''),
  }))
}

/** @param ranges In the notation of CSS: `U+0301,U+0400-045F`. */
function isIn(ranges: string): (letter: string) => boolean {
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return spans.some(([from, to]) => code >= from && code <= to)
  }
}
