/** A scene's picture as a file to take away: with its title, its notes, its credit and its words for who can't see it. */
import sharp from 'sharp'
import { flattenFigure } from '../app/og/flatten-figure'
import { FIGURE_SIZES, type Outlines } from '../components/stage/paper/figure'
import type { MapNotes, SeatedNote } from '../components/stage/picture/nouns'
import { measureText } from '../components/stage/picture/seat-labels'
import { SHARED_WIDTHS } from '../model/addresses'
import { escapeText } from '../model/escape-text'

export type SharedWords = {
  title: string
  /** What is on the picture, in words. */
  description: string
  /** Whose it is and where it stands: one line each. */
  credits: readonly string[]
  /** The words of the map's notes, in their order. */
  notes: readonly { text: string; ink: string }[]
}

const { width, height } = FIGURE_SIZES.wide
/** px round the picture, of the title's line, and of a line below. */
const [MARGIN, HEAD, LINE] = [16, 46, 21]
const FEW_COLOURS = { palette: true, colours: 96, effort: 1, dither: 0 } as const
const FIGURE_TAG = /^<svg[^>]*>/

/**
 * @param figure The scene's wide figure, by day.
 * @returns SVG, wider than the figure by its margin.
 */
export function drawSharedPicture(figure: string, seats: MapNotes, words: SharedWords, outlines: Outlines): string {
  const { write } = outlines
  const listed = seats.listed.flatMap(({ index, number }) => {
    const note = words.notes[index]
    return note ? wrap(`${number}  ${note.text}`, 15, width) : []
  })
  const foot = [...listed, ...words.credits.flatMap((line) => wrap(line, 15, width))]
  const whole = { width: width + 2 * MARGIN, height: MARGIN + HEAD + height + 14 + LINE * foot.length + 10 }
  const title = fitTitle(words.title)
  const tag = FIGURE_TAG.exec(figure)?.[0] ?? ''
  const inner = figure.slice(tag.length, -'</svg>'.length)
  const text = [
    write({ text: words.title, name: 'm-label m-key', x: MARGIN, y: MARGIN + 28, size: title, anchor: 'start' }),
    ...foot.map((line, index) =>
      write({
        text: line,
        name: 'm-label m-place',
        x: MARGIN,
        y: MARGIN + HEAD + height + 14 + LINE * (index + 0.75),
        size: 15,
        anchor: 'start',
      }),
    ),
  ].join('')
  const notes = seats.seated.map((note) => writeNote(note, seats.size, words, write)).join('')
  return [
    tag
      .replace(
        /viewBox="[^"]*" width="\d+" height="\d+"/,
        `viewBox="0 0 ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}"`,
      )
      .replace(' aria-hidden="true"', ' role="img" aria-labelledby="shared-title shared-words"'),
    `<title id="shared-title">${escapeText(words.title)}</title><desc id="shared-words">${escapeText(words.description)}</desc>`,
    `<rect class="m-land" width="${whole.width}" height="${whole.height}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN + HEAD})">${inner}${notes}</g><defs>${outlines.defs()}</defs>${text}</svg>`,
  ].join('')
}

/** The same as pixels, 1200 and 2400 wide: the smaller is made of the larger, which costs half of drawing it. */
export async function paintSharedPicture(svg: string): Promise<[small: Buffer, large: Buffer]> {
  const [, across] = SHARED_WIDTHS
  const large = await sharp(Buffer.from(flattenFigure(svg)), { density: (72 * across) / (width + 2 * MARGIN) })
    .resize({ width: across })
    .png(FEW_COLOURS)
    .toBuffer()
  const small = await sharp(large).resize({ width: SHARED_WIDTHS[0] }).png(FEW_COLOURS).toBuffer()
  return [small, large]
}

function writeNote(note: SeatedNote, size: number, words: SharedWords, write: Outlines['write']): string {
  const text = words.notes[note.index]?.text ?? ''
  const name = note.ink === 'told' ? 'm-label m-told' : 'm-label m-note'
  const ink = INKS[note.ink]
  return `<g>${wrap(text, size, note.width + 2)
    .map((line, index) =>
      write({
        text: line,
        name,
        x: note.isRight ? note.x + note.width : note.x,
        y: note.y + size * (0.9 + index * 1.1765),
        size,
        anchor: note.isRight ? 'end' : 'start',
      }).replace('<g ', `<g style="fill:var(${ink})" `),
    )
    .join('')}</g>`
}

const INKS = { base: '--ink-2', told: '--told-text', record: '--rec' }

/** px: long titles are set smaller. */
function fitTitle(title: string): number {
  const wide = measureText(title, 'key', 30)
  return wide > width ? Math.max(16, Math.floor((30 * width) / wide)) : 30
}

function wrap(text: string, size: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && measureText(longer, 'note', size) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
