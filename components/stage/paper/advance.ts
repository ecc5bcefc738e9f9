/** Routes that are drawn on while one scrolls in a scene: for layouts that scroll. */

import type { Advance } from '../contracts/surface'
import { makeMarks } from '../picture/marks'
import type { Panel, Picture } from '../picture/nouns'
import { drawMarks, drawnPath } from './draw-ink'
import { trustedMarkup } from './trusted'

/** How fast the drawn part of a route follows the reader's scroll: time constant in ms. */
const FOLLOW = 80

export const follow: Advance['follow'] = (shown, wanted, passed) => {
  const gap = (wanted - shown) * Math.exp(-Math.min(100, passed) / FOLLOW)
  return Math.abs(gap) < 0.001 ? wanted : wanted - gap
}

export const drawOn: Advance['drawOn'] = (surface, picture, camera, progress, isEnd) => {
  const next = advancePicture(picture, progress)
  // Whole in the end: where a browser draws only what has changed, it leaves specks.
  surface.drawOn(next, camera, isEnd ? undefined : advanceInk)
  return next
}

/** The same picture with more or less of its scrubbed routes drawn: names keep their places. */
export function advancePicture(picture: Picture, progress: number): Picture {
  const next = { ...picture, ...advancePanel(picture, progress) }
  return picture.inset ? { ...next, inset: { ...picture.inset, ...advancePanel(picture.inset, progress) } } : next
}

function advancePanel({ lines, camera }: Panel, progress: number): Pick<Panel, 'lines' | 'marks'> {
  const advanced = lines.map((line) => (line.scrub ? { ...line, drawn: progress } : line))
  return { lines: advanced, marks: advanced.flatMap((line) => makeMarks(line, camera.zoom)) }
}

/**
 * Draws a picture over the last one's ink where only the scrubbed lines and the marks differ. The marks are yet to be moved.
 *
 * @returns false where that is not so: all of it is then to be drawn.
 */
function advanceInk(ink: Element, last: Picture, next: Picture): boolean {
  // A finished line has no fainter one for the rest of its way.
  if (next.places !== last.places || last.lines.some(({ scrub, drawn }) => scrub && drawn >= 1)) return false
  for (const line of next.lines) {
    if (!line.scrub) continue
    for (const group of ink.querySelectorAll(`[data-line="${line.id}"]`)) {
      const plate = group.classList.contains('m-told') ? 'told' : 'record'
      group.lastElementChild?.setAttribute('d', drawnPath(line, next, plate))
    }
  }
  if (shapesOf(next) === shapesOf(last)) return true
  for (const old of ink.querySelectorAll('.m-mark')) old.remove()
  ink.querySelector('[data-routes]')?.insertAdjacentHTML('afterend', trustedMarkup(drawMarks(next)))
  return true
}

const shapesOf = ({ marks }: Picture) => marks.map(({ shape, told }) => shape + told).join()
