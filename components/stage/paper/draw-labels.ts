/** Names, frame and margin as SVG markup. All in pixels; nothing here is moved by the camera but the graduations. */

import { escapeText } from '../../../model/escape-text'
import type { Label, Picture } from '../picture/nouns'
import { marginOf } from '../picture/picture'
import { measureText } from '../picture/seat-labels'
import type { Box } from '../world/camera'
import { tenth } from '../world/tenth'

const rect = (name: string, { x, y, width, height }: Box) =>
  `<rect class="${name}" x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"/>`

/** One line of text. The figure writer replaces this by outlines where a font can't be relied on. */
export type WriteText = (label: {
  text: string
  name: string
  x: number
  y: number
  size: number
  anchor: Label['anchor']
}) => string

export const writeText: WriteText = ({ text, name, x, y, size, anchor }) =>
  `<text class="${name}" x="${tenth(x)}" y="${tenth(y)}" font-size="${size}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeText(text)}</text>`

export function drawLabels(labels: readonly Label[], write: WriteText): string {
  return labels
    .map(({ kind, text, ...rest }) =>
      write({ ...rest, text: kind === 'land' ? text.toUpperCase() : text, name: `m-label m-${kind}` }),
    )
    .join('')
}

/** The neatline and the paper round it. */
export function drawFrame({ view: { width, height, frame } }: Picture): string {
  const hole = `M0 0H${width}V${height}H0ZM${frame.x} ${frame.y}v${frame.height}h${frame.width}v${-frame.height}z`
  return `<path class="m-margin" d="${hole}"/>${rect('m-frame', frame)}`
}

/** Degree figures outside the frame, where there is room for them. */
export function drawDegrees({ graduations: { degrees }, view }: Picture, write: WriteText): string {
  const { width, height, frame } = view
  const below = height - frame.y - frame.height
  const beside = width - frame.x - frame.width - 12
  return degrees
    .filter(({ side, text }) => (side === 'bottom' ? below >= 46 : beside >= text.length * 5.6))
    .map(({ text, x, y, side }) => {
      const label = { text, name: 'm-degree', size: 12.5 }
      return side === 'bottom'
        ? `<path class="m-tick" d="M${x} ${y}v8"/>${write({ ...label, x, y: y + 22, anchor: 'middle' })}`
        : `<path class="m-tick" d="M${x} ${y}h8"/>${write({ ...label, x: x + 12, y: y + 4.5, anchor: 'start' })}`
    })
    .join('')
}

/** Scale bar and notes in the margin below, or inside the frame where there is none. */
export function drawMargin({ view, bar, notes }: Picture, write: WriteText): string {
  const { frame, free } = view
  const isBelow = marginOf(view) === 'below'
  const y = frame.y + frame.height + (isBelow ? (view.form === 'wide' ? 33 : 30) : -14)
  const inner = isBelow ? 0 : 16
  const left = inner + Math.max(frame.x, Math.min(free.x, frame.x + frame.width / 3))
  const right = frame.x + frame.width - inner
  const part = bar.width / 4
  const parts = [0, 1, 2, 3].map((index) =>
    rect(index % 2 ? 'm-bar' : 'm-bar m-filled', { x: left + index * part, y: y - 7, width: part, height: 6 }),
  )
  const after = left + bar.width + 8
  const room = right - after - measureText(bar.text, 'note', 12.5) - 16
  const label = { name: isBelow ? 'm-degree' : 'm-degree m-halo', y, size: 12.5 }
  return [
    ...parts,
    write({ ...label, text: bar.text, x: after, anchor: 'start' }),
    write({ ...label, text: fitNotes(notes, room), x: right, anchor: 'end' }),
  ].join('')
}

/** As many notes as fit, the first first, a long one by its beginning at least; letters stand .04em apart. */
function fitNotes(notes: readonly string[], room: number): string {
  let line = ''
  for (const note of notes) {
    const short = `${note.split(',', 1)[0]}.`
    const fits = [note, note.startsWith('©') ? short : note]
      .map((one) => `${line}${line && ' '}${one}`)
      .find((longer) => measureText(longer, 'note', 12.5) + longer.length * 0.4 <= room)
    line = fits ?? line
  }
  return line
}

/** What lies over the map for an enlargement: leader lines, border, title and caption. Its ground is drawn by the caller. */
export function drawInsetFrame(
  { box, subject, leaders, title, coordinates, caption }: NonNullable<Picture['inset']>,
  write: WriteText,
): string {
  const titleSize = Math.min(21, Math.floor((21 * box.width) / measureText(title, 'key', 21)))
  return [
    `<path class="m-leader" d="${leaders}"/>`,
    rect('m-subject', subject),
    rect('m-inset-frame', box),
    write({ text: title, name: 'm-label m-key', x: box.x, y: box.y - 9, size: titleSize, anchor: 'start' }),
    box.width > measureText(title, 'key', titleSize) + 140
      ? write({
          text: coordinates,
          name: 'm-label m-place',
          x: box.x + box.width,
          y: box.y - 9,
          size: 15,
          anchor: 'end',
        })
      : '',
    write({ text: caption, name: 'm-degree m-halo', x: box.x, y: box.y + box.height + 16, size: 13, anchor: 'start' }),
  ].join('')
}
