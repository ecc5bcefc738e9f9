import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import subsetFont from 'subset-font'
import { type Fonts, suggestFont } from '../model/read-look'
import { describeCoverage, unicodeRange } from './font-coverage'
import { ACCENTED, ARABIC, COMMON, CYRILLIC, type Face, facesOf, HEADS, WESTERN } from './font-faces'
import { describeFallback, type Metrics, measureFont } from './font-metrics'

const PACKAGES = 'node_modules/@fontsource-variable'
/** What our style sheets ask of Latin letters, and what every text needs; small capitals, fractions and the like stay behind. */
const LATIN_FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum']

/**
 * Where the fonts go: the folder of their files, the style sheets that name them, the module with the widths of labels. Frames of one
 * thing have the rules of `heads` alone: its face, and the device’s own fonts that stand in for ours.
 */
export type FontPlaces = { folder: string; fonts: string; heads: string; widths: string }

/**
 * Cuts the site's fonts from their packages.
 *
 * @returns The bytes of the files that nearly every page needs.
 * @throws Error in one line when a package is not there or has no Latin letters.
 */
export async function cutFonts(fonts: Fonts, places: FontPlaces, say: (line: string) => void): Promise<number> {
  const { folder, widths } = places
  for (const name of new Set(Object.values(fonts))) checkPackage(name)
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) rmSync(join(folder, file))
  const blocks = { fonts: [] as string[], heads: [] as string[] }
  /** The letters of each face. */
  const covered: number[][] = []
  let total = 0
  for (const face of facesOf(fonts)) {
    const parts = [
      await cut(folder, face, 'latin', COMMON, face.file, LATIN_FEATURES),
      await cut(folder, face, 'latin', WESTERN, `${face.file}-western`, LATIN_FEATURES),
      await cut(folder, face, 'latin-ext', ACCENTED, `${face.file}-accents`),
      await cut(folder, face, 'cyrillic', CYRILLIC, `${face.file}-cyrillic`),
      await cut(folder, { ...face, source: face.arabic, style: 'normal' }, 'arabic', ARABIC, `${face.file}-arabic`),
    ].filter((part) => part !== undefined)
    const [common] = parts
    if (!common) throw new Error(`${face.source} has no Latin letters, expected a font for the text of the site`)
    total += common.bytes
    covered.push(parts.flatMap(({ metrics }) => metrics.characters))
    for (const { name, bytes, metrics } of parts) {
      say(`${name}.woff2  ${bytes.toLocaleString('en')} bytes`)
      blocks[face.family === HEADS ? 'heads' : 'fonts'].push(
        writeFace(face, folder, `${name}.woff2`, unicodeRange(metrics.characters)),
      )
    }
    for (const fallback of face.fallbacks) blocks.heads.push(writeFallback(face, fallback, common.metrics))
    for (const source of [face.source, face.arabic])
      copyFileSync(`${PACKAGES}/${source}/LICENSE`, join(folder, `OFL-${source}.txt`))
  }
  writeFileSync(join(folder, 'coverage.json'), describeCoverage(covered, fonts))
  for (const sheet of ['fonts', 'heads'] as const)
    writeFileSync(places[sheet], `/* Made by scripts/fonts.ts: change it there. */\n${blocks[sheet].join('\n')}\n`)
  writeFileSync(widths, await describeWidths(fonts.label))
  return total
}

function checkPackage(name: string): void {
  if (existsSync(`${PACKAGES}/${name}`)) return
  throw new Error(`found no font "${name}" among the packages${suggestFont(name, readdirSync(PACKAGES))}`)
}

/** The file of a package for some letters in one slope, upright where it has no other; nothing where it has no such letters. */
function fileOf({ source, style }: Pick<Face, 'source' | 'style'>, part: string): string | undefined {
  return [style, 'normal']
    .map((slope) => `${PACKAGES}/${source}/files/${source}-${part}-wght-${slope}.woff2`)
    .find((file) => existsSync(file))
}

/** Writes one file of a face. The metrics are those of the face at its usual weight. */
async function cut(folder: string, face: Face, part: string, characters: string, name: string, features?: string[]) {
  const file = fileOf(face, part)
  if (!file) return undefined
  const source = readFileSync(file)
  // Its types don't know yet that features can be chosen.
  const options: Parameters<typeof subsetFont>[2] & { keepFeatures?: string[] } = {
    targetFormat: 'woff2',
    variationAxes: { wght: within(source, face.weight) },
    keepFeatures: features,
  }
  const bytes = await subsetFont(source, characters, options)
  const instance = await instanceOf(source, characters, face.usualWeight)
  writeFileSync(join(folder, `${name}.woff2`), bytes)
  return { name, bytes: bytes.length, metrics: measureFont(instance) }
}

/** One weight of a font, as plain outlines. */
function instanceOf(source: Buffer, characters: string, weight: number): Promise<Buffer> {
  return subsetFont(source, characters, { targetFormat: 'truetype', variationAxes: { wght: nearest(source, weight) } })
}

/** A range of weights, or one, within what a font has. */
function within(source: Buffer, weight: Face['weight']): Face['weight'] {
  if (typeof weight === 'number') return nearest(source, weight)
  return { min: nearest(source, weight.min), max: nearest(source, weight.max) }
}

function nearest(source: Buffer, weight: number): number {
  const font = create(source)
  const axis = 'variationAxes' in font ? font.variationAxes.wght : undefined
  return axis ? Math.min(Math.max(weight, axis.min), axis.max) : weight
}

const PRINTABLE = Array.from({ length: 95 }, (_, index) => index + 32)
/** As far as a sign of the table reaches. */
const WIDEST = 93

/** The module that the measuring of labels reads: advances of a font at weight 500. */
export async function describeWidths(label: string): Promise<string> {
  const file = fileOf({ source: label, style: 'normal' }, 'latin')
  if (!file) throw new Error(`${label} has no Latin letters, expected a font for the labels of the map`)
  const font = create(await instanceOf(readFileSync(file), String.fromCharCode(...PRINTABLE), 500))
  if (!('glyphForCodePoint' in font)) throw new Error('a collection of fonts, where one font was expected')
  const signs = PRINTABLE.map((code) => {
    const width = Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 100)
    return String.fromCharCode(33 + Math.min(width, WIDEST))
  })
  const text = signs.join('').replace(/[\\']/g, '\\$&')
  return [
    '/* Made by scripts/fonts.ts: change it there. */',
    '',
    '/** Advance widths of the font of labels at weight 500, space to tilde, in hundredths of the size, 33 added, as characters. */',
    'export const LABEL_WIDTHS =',
    `  '${text}'`,
    '',
  ].join('\n')
}

function writeFace(face: Face, folder: string, file: string, range: string): string {
  const weights = face.standsFor ?? face.weight
  const weight = typeof weights === 'number' ? weights : `${weights.min} ${weights.max}`
  // The address is relative so that Next hashes the file and puts the base path before it.
  return `@font-face {
  font-family: "${face.family}";
  src: url("../../${folder}/${file}") format("woff2");
  font-weight: ${weight};
  font-style: ${face.style};
  font-display: swap;
  unicode-range: ${range};
}`
}

function writeFallback(face: Face, fallback: Face['fallbacks'][number], metrics: Metrics): string {
  return `@font-face {
  font-family: "${face.family} on ${fallback.name}";
  src: ${fallback.local.map((name) => `local("${name}")`).join(', ')};
  font-style: ${face.style};
  ${describeFallback(metrics, fallback)}
}`
}
