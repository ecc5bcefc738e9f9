/** `npm run fonts`: cuts the site's fonts from their packages into public/fonts, and writes app/styles/fonts.css and heads.css for them. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { describeCoverage, unicodeRange } from './font-coverage'
import { ACCENTED, ARABIC, COMMON, CYRILLIC, FACES, type Face, HEADS } from './font-faces'
import { describeFallback, type Metrics, measureFont } from './font-metrics'

const FOLDER = 'public/fonts'
/** What our style sheets ask of Latin letters, and what every text needs; small capitals, fractions and the like stay behind. */
const LATIN_FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum']

/** Rules by style sheet. Frames of one thing have those of `heads` alone: its face, and the device's own that stand in for ours. */
const blocks = { fonts: [] as string[], heads: [] as string[] }
/** The letters of each face. */
const covered: number[][] = []
let total = 0
mkdirSync(FOLDER, { recursive: true })
for (const face of FACES) {
  const sheet = blocks[face.family === HEADS ? 'heads' : 'fonts']
  const common = await cut(face, 'latin', COMMON, face.file, LATIN_FEATURES)
  const accented = await cut(face, 'latin-ext', ACCENTED, `${face.file}-accents`)
  total += common.bytes
  const cyrillic = await cut(face, 'cyrillic', CYRILLIC, `${face.file}-cyrillic`)
  const arabic = await cut({ ...face, source: face.arabic, style: 'normal' }, 'arabic', ARABIC, `${face.file}-arabic`)
  covered.push([common, accented, cyrillic, arabic].flatMap(({ metrics }) => metrics.characters))
  sheet.push(writeFace(face, `${face.file}.woff2`, unicodeRange(common.metrics.characters)))
  sheet.push(writeFace(face, `${face.file}-accents.woff2`, unicodeRange(accented.metrics.characters)))
  sheet.push(writeFace(face, `${face.file}-cyrillic.woff2`, unicodeRange(cyrillic.metrics.characters)))
  sheet.push(writeFace(face, `${face.file}-arabic.woff2`, unicodeRange(arabic.metrics.characters)))
  for (const fallback of face.fallbacks) blocks.heads.push(writeFallback(face, fallback, common.metrics))
  for (const source of [face.source, face.arabic])
    copyFileSync(`node_modules/@fontsource-variable/${source}/LICENSE`, `${FOLDER}/OFL-${source}.txt`)
}
writeFileSync(`${FOLDER}/coverage.json`, describeCoverage(covered))
for (const [name, rules] of Object.entries(blocks))
  writeFileSync(`app/styles/${name}.css`, `/* Made by scripts/fonts.ts: change it there. */\n${rules.join('\n')}\n`)
console.log(`${total.toLocaleString('en')} bytes in the ${FACES.length} files that nearly every page needs`)

/** Writes one file of a face. The metrics are those of the face at its usual weight. */
async function cut(face: Face, part: string, characters: string, name: string, keepFeatures?: string[]) {
  const source = readFileSync(
    `node_modules/@fontsource-variable/${face.source}/files/${face.source}-${part}-wght-${face.style}.woff2`,
  )
  const axes = { wght: face.weight }
  // Its types don't know yet that features can be chosen.
  const options: Parameters<typeof subsetFont>[2] & { keepFeatures?: string[] } = {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures,
  }
  const file = await subsetFont(source, characters, options)
  const instance = await subsetFont(source, characters, {
    targetFormat: 'truetype',
    variationAxes: { wght: face.usualWeight },
  })
  writeFileSync(`${FOLDER}/${name}.woff2`, file)
  console.log(`${name}.woff2  ${file.length.toLocaleString('en')} bytes`)
  return { bytes: file.length, metrics: measureFont(instance) }
}

function writeFace(face: Face, file: string, range: string): string {
  const weight = typeof face.weight === 'number' ? face.weight : `${face.weight.min} ${face.weight.max}`
  // The address is relative so that Next hashes the file and puts the base path before it.
  return `@font-face {
  font-family: "${face.family}";
  src: url("../../${FOLDER}/${file}") format("woff2");
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
