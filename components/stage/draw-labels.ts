/** Names, frame and margin as SVG markup. All in pixels; nothing here is moved by the camera but the graduations. */
import type { Box } from './camera'
import { type Figure, FRAME_GAP } from './frame'
import type { Picture } from './picture'
import type { PlacedLabel } from './place-labels'
import { escapeText } from './visuals/markup'

const round = (value: number) => Math.round(value * 10) / 10
const rect = (name: string, { x, y, width, height }: Box) =>
  `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`

/** One line of text. The figure writer replaces this by outlines where a font can't be relied on. */
export type WriteText = (label: {
  text: string
  name: string
  x: number
  y: number
  size: number
  anchor: PlacedLabel['anchor']
}) => string

export const writeText: WriteText = ({ text, name, x, y, size, anchor }) =>
  `<text class="${name}" x="${round(x)}" y="${round(y)}" font-size="${size}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeText(text)}</text>`

export function drawLabels(labels: readonly PlacedLabel[], write: WriteText): string {
  return labels
    .map(({ kind, text, ...rest }) =>
      write({ ...rest, text: kind === 'land' ? text.toUpperCase() : text, name: `m-label m-${kind}` }),
    )
    .join('')
}

/** The two lines of the frame and the paper round them. */
export function drawFrame({ view: { width, height, frame } }: Picture): string {
  const outer = {
    x: frame.x - FRAME_GAP,
    y: frame.y - FRAME_GAP,
    width: frame.width + 2 * FRAME_GAP,
    height: frame.height + 2 * FRAME_GAP,
  }
  const hole = `M0 0H${width}V${height}H0ZM${frame.x} ${frame.y}v${frame.height}h${frame.width}v${-frame.height}z`
  return `<path class="m-margin" d="${hole}"/>${rect('m-frame-inner', frame)}${rect('m-frame-outer', outer)}`
}

/** Degree figures outside the frame, where there is room for them. */
export function drawFigures(
  figures: readonly Figure[],
  { width, height, frame }: Picture['view'],
  write: WriteText,
): string {
  const below = height - frame.y - frame.height
  const beside = width - frame.x - frame.width
  return figures
    .filter(({ side }) => (side === 'bottom' ? below >= 26 : beside >= 34))
    .map(({ text, x, y, side }) =>
      side === 'bottom'
        ? `<path class="m-tick" d="M${x} ${y}v${FRAME_GAP}"/>${write({ text, name: 'm-degree', x, y: y + 22, size: 12.5, anchor: 'middle' })}`
        : `<path class="m-tick" d="M${x} ${y}h${FRAME_GAP}"/>${write({ text, name: 'm-degree', x: x + 12, y: y + 4.5, size: 12.5, anchor: 'start' })}`,
    )
    .join('')
}

/** Scale bar and notes in the margin below, or above where there is none below. */
export function drawMargin({ view, bar, notes }: Picture, write: WriteText): string {
  const { frame, height, free } = view
  const isBelow = height - frame.y - frame.height >= 36
  const y = isBelow ? frame.y + frame.height + (view.form === 'wide' ? 33 : 30) : frame.y - FRAME_GAP - 9
  if (!isBelow && y < 12) return ''
  const left = Math.max(frame.x, Math.min(free.x, frame.x + frame.width / 3))
  const part = bar.width / 4
  const parts = [0, 1, 2, 3].map((index) =>
    rect(index % 2 ? 'm-bar' : 'm-bar m-filled', { x: left + index * part, y: y - 7, width: part, height: 6 }),
  )
  const after = left + bar.width + 8
  const right = frame.x + frame.width
  const text = fitNotes(notes, right - after - 90)
  return (
    parts.join('') +
    write({ text: bar.text, name: 'm-degree', x: after, y, size: 12.5, anchor: 'start' }) +
    write({ text, name: 'm-degree', x: right, y, size: 12.5, anchor: 'end' })
  )
}

/** As many notes as fit, the first first. 5.2 px is the mean advance at 12.5 px. */
function fitNotes(notes: readonly string[], room: number): string {
  let line = ''
  for (const note of notes) if ((line.length + note.length + 1) * 5.2 <= room) line += `${line ? ' ' : ''}${note}`
  return line
}

/** What lies over the map for an enlargement: leader lines, border, title and caption. Its ground is drawn by the caller. */
export function drawInsetFrame(
  { box, subject, leaders, title, position, caption }: NonNullable<Picture['inset']>,
  write: WriteText,
): string {
  return [
    `<path class="m-leader" d="${leaders}"/>`,
    rect('m-subject', subject),
    rect('m-inset-frame', box),
    write({ text: title, name: 'm-label m-key', x: box.x, y: box.y - 9, size: 21, anchor: 'start' }),
    box.width > 300
      ? write({ text: position, name: 'm-label m-place', x: box.x + box.width, y: box.y - 9, size: 15, anchor: 'end' })
      : '',
    write({ text: caption, name: 'm-degree m-halo', x: box.x, y: box.y + box.height + 16, size: 13, anchor: 'start' }),
  ].join('')
}
