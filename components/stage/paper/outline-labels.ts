/** Letters as outlines, from the fonts that the page uses. For scripts only: it reads fonts with packages pages don't need. */
import { existsSync, readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'
import coverage from '../../../public/fonts/coverage.json' with { type: 'json' }
import { LETTERS, type Letters } from '../picture/plates'
import type { WriteText } from './draw-labels'
import type { Outlines } from './figure'

/** The font of labels in one slope, upright where it has no other. */
function fontFile(slope: string): string {
  const name = coverage.fonts.label
  const path = (one: string) => `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-${one}.woff2`
  return existsSync(path(slope)) ? path(slope) : path('normal')
}
const SHIPPED = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}°′″−–—‘’“”…©éöüçâîñ`

/** Font units to a step of the outlines: at 20 px a fifteenth of a pixel. */
const STEP = 3

/** Reads one instance of the variable font for each weight and slope: a second or so. */
export async function loadOutlines(): Promise<() => Outlines> {
  const fonts = new Map<string, Font>()
  for (const { weight, slope } of Object.values(LETTERS)) {
    const name = `${slope}${weight}`
    if (fonts.has(name)) continue
    const file = readFileSync(fontFile(slope))
    const options = { targetFormat: 'sfnt', variationAxes: { wght: weight } } as const
    fonts.set(name, create(await subsetFont(file, SHIPPED, options)) as Font)
  }
  return () => openOutlines(fonts)
}

function openOutlines(fonts: ReadonlyMap<string, Font>): Outlines {
  const letters = new Map<string, string>()
  const write: WriteText = ({ text, name, x, y, size, anchor }) => {
    const { weight, slope, tracking } = lettersOf(name)
    const font = fonts.get(`${slope}${weight}`) as Font
    const { glyphs, positions } = font.layout(text)
    const space = tracking * font.unitsPerEm
    const scale = (STEP * size) / font.unitsPerEm
    let pen = 0
    const uses = glyphs.map((glyph, index) => {
      const id = `${slope[0]}${weight}-${glyph.id}`
      const data = outline(glyph.path.commands)
      if (data) letters.set(id, data)
      const use = data ? `<use href="#${id}" x="${Math.round(pen / STEP)}"/>` : ''
      pen += (positions[index]?.xAdvance ?? 0) + space
      return use
    })
    const left = anchor === 'start' ? x : anchor === 'end' ? x - (pen * scale) / STEP : x - (pen * scale) / STEP / 2
    return `<g class="${name}" transform="translate(${left.toFixed(1)} ${y.toFixed(1)})scale(${scale.toFixed(5)})">${uses.join('')}</g>`
  }
  const defs = () =>
    [...letters].map(([id, d]) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`).join('')
  return { write, defs }
}

/** How what has these class names is lettered: `m-label m-key`, `m-degree m-halo`. */
function lettersOf(names: string): Letters {
  const kind = names.match(/(?<=\bm-)[a-z]+/g)?.find((one) => one in LETTERS) ?? 'note'
  return LETTERS[kind as keyof typeof LETTERS]
}

const SIGNS: Record<string, string> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
}

/** Relative path data in steps of a font, with y turned downwards. */
function outline(commands: { command: string; args: number[] }[]): string {
  let [penX, penY, startX, startY] = [0, 0, 0, 0]
  return commands
    .map(({ command, args }) => {
      const steps = args.map((value, index) => Math.round(value / STEP) * (index % 2 ? -1 : 1))
      const moves = steps.map((value, index) => value - (index % 2 ? penY : penX))
      if (command === 'closePath') [penX, penY] = [startX, startY]
      else [penX, penY] = steps.slice(-2) as [number, number]
      if (command === 'moveTo') [startX, startY] = [penX, penY]
      return SIGNS[command] + moves.join(' ')
    })
    .join('')
    .replace(/ -/g, '-')
}
