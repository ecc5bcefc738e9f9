/**
 * Runs in a page: mounts the stage at a figure's size, and compares what it draws with the figure's file. Bundled by
 * same-picture.spec.ts.
 */

import { mountStage } from '../../components/stage/mount-stage'
import type { SceneMap } from '../../components/stage/picture/nouns'

export type Comparison = { map: SceneMap; figures: Record<'light' | 'dark', string> }
type Found = { pixels: number; near: string }
export type Difference = Found & { scene: string; scheme: string }

/** Letters, which files have as outlines, and the ground with its shading, which files thin for their size: compared apart. */
const NO_LETTERS = '.m-label,.m-degree,.m-halo,.m-ground,.m-relief{display:none!important}'
/** What lies under the ink, without the letters and the ink itself. */
const ONLY_GROUND =
  '.m-label,.m-degree,.m-halo,[data-routes],.m-place,.m-mark,.m-lead,.m-numbered,.m-graticule,.m-way,.m-radius{display:none!important}'
/** Pixels of a side of a cell of ground, and how far the means of two may differ, of 255: lines are thinned, nothing is missing. */
const CELL = 24
const SAME_GROUND = 14
/** How far two colours may differ and still be the same: of 255, in each channel. */
const SAME = 32
/** Fewer pixels than these side by side are the end of a dash or the tip of a line, placed by fractions of a pixel. */
const SPOT = 4

const answers = new Map<string, Promise<Response>>()
const ask = window.fetch.bind(window)
// Without the stage's signal: a file that one stage has given up is kept for the next.
window.fetch = async (input) => {
  const key = String(input)
  const answer = answers.get(key) ?? ask(input)
  answers.set(key, answer)
  return (await answer).clone()
}

/** @param styles The style basemaps of the page on which the live map stands. */
async function comparePictures(comparisons: Comparison[], styles: string): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const { map, figures } of comparisons) {
    const live = await drawLive(map, figures.light.includes('m-ground'))
    for (const scheme of ['light', 'dark'] as const) {
      const figure = (rules: string) => paint(figures[scheme].replace('</svg>', `<style>${rules}</style></svg>`))
      const stage = (rules: string) => paint(wrapLive(live, scheme, styles + rules))
      const found =
        compare(await figure(NO_LETTERS), await stage(NO_LETTERS)) ??
        // The night's ground is the day's in other colours: seen once, it costs half.
        (scheme === 'light' ? compareCells(await figure(ONLY_GROUND), await stage(ONLY_GROUND)) : undefined) ??
        compareNames(figures[scheme], live)
      if (found) differences.push({ scene: map.id, scheme, ...found })
    }
  }
  return differences
}
Object.assign(window, { comparePictures })

/** @param hasGround Whether the figure has ground: it comes to the live map after all else. */
async function drawLive(map: SceneMap, hasGround: boolean): Promise<string> {
  const element = document.querySelector('[data-stage]') as HTMLElement
  const atlas = JSON.parse(element.dataset.atlas ?? '')
  const stage = mountStage(element, [map], { folder: `${document.baseURI}map/`, atlas, reducedMotion: true })
  stage.show({ scene: map.id, progress: 1 }, 'cut')
  let before = ''
  for (let tries = 0; tries < 300; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    const now = element.innerHTML
    const stands = now.includes('data-sheet=') && (!hasGround || now.includes('m-ground'))
    if (element.dataset.settled === 'true' && now === before && stands) break
    before = now
  }
  const layers = [...element.querySelectorAll('.stage-map > .map')].map((layer) =>
    new XMLSerializer().serializeToString(layer),
  )
  stage.stop()
  // Words in HTML are letters, too, and what holds them may not be read.
  return inlinePictures(layers.join('').replace(/<foreignObject[\s\S]*?<\/foreignObject>/g, ''))
}

/** A picture of a picture may fetch nothing: what the map has fetched stands in it. */
async function inlinePictures(markup: string): Promise<string> {
  const found = [
    ...new Set([...markup.matchAll(/<image[^>]* href="([^"]+)"/g)].map(([, address]) => address as string)),
  ]
  let whole = markup
  for (const address of found) {
    const blob = await (await ask(address)).blob()
    const data = await new Promise<string>((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.readAsDataURL(blob)
    })
    whole = whole.replaceAll(`href="${address}"`, `href="${data}"`)
  }
  return whole
}

function wrapLive(layers: string, scheme: string, styles: string): string {
  const { clientWidth: width, clientHeight: height } = document.querySelector('[data-stage]') as HTMLElement
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" data-scheme="${scheme}"><style><![CDATA[${styles}]]></style><g class="stage-map">${layers}</g></svg>`
}

async function paint(svg: string): Promise<ImageData> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  context.drawImage(image, 0, 0)
  URL.revokeObjectURL(image.src)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/**
 * The largest spot of pixels that no anti-aliasing explains: whose colour lies outside the range of the other picture's
 * colours within one pixel around, in either direction.
 */
function compare(a: ImageData, b: ImageData): Found | undefined {
  if (a.width !== b.width || a.height !== b.height)
    return { pixels: a.width * a.height, near: `${a.width}×${a.height} and ${b.width}×${b.height}` }
  const { width, height } = a
  const differs = new Set<number>()
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = 4 * (y * width + x)
      if (isWithin(a.data, b.data, at, width) && isWithin(b.data, a.data, at, width)) continue
      differs.add(y * width + x)
    }
  }
  const [largest = []] = spotsOf(differs, width).sort((one, other) => other.length - one.length)
  const [pixel = 0] = largest
  const colour = ({ data }: ImageData) => data.slice(4 * pixel, 4 * pixel + 3)
  const near = `${pixel % width} ${Math.floor(pixel / width)}: ${colour(a)} in the figure, ${colour(b)} on the stage`
  return largest.length < SPOT ? undefined : { pixels: largest.length, near }
}

/** Pixels that touch one another, together. */
function spotsOf(pixels: Set<number>, width: number): number[][] {
  const spots: number[][] = []
  for (const pixel of pixels) {
    const spot = [pixel]
    pixels.delete(pixel)
    for (const one of spot) {
      for (const near of [-width - 1, -width, 1 - width, -1, 1, width - 1, width, width + 1]) {
        if (pixels.delete(one + near)) spot.push(one + near)
      }
    }
    spots.push(spot)
  }
  return spots
}

function isWithin(one: Uint8ClampedArray, other: Uint8ClampedArray, at: number, width: number): boolean {
  for (let channel = at; channel < at + 3; channel++) {
    const value = one[channel] as number
    if (Math.abs(value - (other[channel] as number)) <= SAME) continue
    let [low, high] = [255, 0]
    for (const row of [-width, 0, width]) {
      for (const column of [-1, 0, 1]) {
        const near = other[channel + 4 * (row + column)] as number
        if (near < low) low = near
        if (near > high) high = near
      }
    }
    if (value < low - SAME || value > high + SAME) return false
  }
  return true
}

/** The first cell whose ground is another: what is missing, or lies elsewhere. */
function compareCells(a: ImageData, b: ImageData): Found | undefined {
  for (let y = 0; y + CELL <= a.height; y += CELL) {
    for (let x = 0; x + CELL <= a.width; x += CELL) {
      const [one, other] = [meanOf(a, x, y), meanOf(b, x, y)]
      if (one.some((value, channel) => Math.abs(value - (other[channel] as number)) > SAME_GROUND))
        return { pixels: CELL * CELL, near: `ground at ${x} ${y}: ${one} in the figure, ${other} on the stage` }
    }
  }
  return undefined
}

function meanOf({ data, width }: ImageData, left: number, top: number): number[] {
  const sum: [number, number, number] = [0, 0, 0]
  for (let y = top; y < top + CELL; y++) {
    for (let x = left; x < left + CELL; x++) {
      const at = 4 * (y * width + x)
      for (const channel of [0, 1, 2] as const) sum[channel] += data[at + channel] as number
    }
  }
  return sum.map((value) => Math.round(value / CELL ** 2))
}

type Name = { kind: string; y: number; letters: number }

/** Every name by its kind, the height of its line, and how many letters it has; ligatures are one. */
function compareNames(figure: string, live: string): Found | undefined {
  const outlined = [
    ...figure.matchAll(/<g class="(m-label m-\w+)" transform="translate\(\S+ ([\d.-]+)\)[^>]*>(.*?)<\/g>/g),
  ].map(([, kind = '', y, uses = '']): Name => ({ kind, y: Number(y), letters: uses.split('<use').length - 1 }))
  const written = [...live.matchAll(/<text[^>]*class="(m-label m-\w+)"[^>]*>([^<]*)/g)].map(
    ([tag, kind = '', words = '']): Name => {
      const letters = words
        .replace(/&\w+;/g, '&')
        .replace(/f[fil]/g, 'f')
        .replace(/\s/g, '').length
      return { kind, y: Number(/ y="([\d.-]+)"/.exec(tag)?.[1]), letters }
    },
  )
  const isSame = (a: Name, b: Name) => a.kind === b.kind && a.letters === b.letters && Math.abs(a.y - b.y) < 0.2
  const say = ({ kind, y, letters }: Name, where: string) => `${kind} at ${y} of ${letters} letters only ${where}`
  const odd = [
    ...outlined.filter((one) => !written.some((other) => isSame(one, other))).map((one) => say(one, 'in the figure')),
    ...written.filter((one) => !outlined.some((other) => isSame(one, other))).map((one) => say(one, 'on the stage')),
  ]
  return odd.length > 0 ? { pixels: odd.length, near: odd.slice(0, 4).join('; ') } : undefined
}
