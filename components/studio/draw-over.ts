/** What is being drawn, over the sheet: a line between points, and a button for each. */
import type { Position } from '../../model/nouns'
import type { Point } from '../stage/world/camera'
import { draggable } from './draggable'
import type { ShapeKind } from './shape'
import type { Sheet } from './sheet'

const SVG = 'http://www.w3.org/2000/svg'

type User = { moved(index: number, to: Point, isFree: boolean): void; takenBack(index: number): void }

/** @returns what draws the points where they now are; none are drawn before. */
export function makeDrawing(sheet: Sheet, user: User): (kind: ShapeKind, points: readonly Position[]) => void {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'sheet-ink')
  const [halo, line] = ['sheet-halo', 'sheet-line'].map((name) => {
    const path = svg.appendChild(document.createElementNS(SVG, 'path'))
    path.setAttribute('class', name)
    return path
  })
  const buttons: HTMLButtonElement[] = []

  function makeButton(index: number): HTMLButtonElement {
    const button = draggable(sheet.over, 'sheet-point', '', (to, isByKey) => user.moved(index, to, isByKey))
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'Backspace' && event.key !== 'Delete') return
      event.preventDefault()
      event.stopPropagation()
      user.takenBack(index)
    })
    return button
  }

  return (kind, points) => {
    // Another scene has a map of its own over which they lie.
    if (!svg.isConnected) sheet.over.prepend(svg)
    while (buttons.length > points.length) {
      const gone = buttons.pop()
      if (gone === document.activeElement) (buttons.at(-1) ?? sheet.over).focus({ preventScroll: true })
      gone?.remove()
    }
    while (buttons.length < points.length) buttons.push(makeButton(buttons.length))
    const pixels = points.flatMap((point) => [sheet.pixelOf(point)].filter((pixel) => pixel !== undefined))
    const path = pixels.map(([x, y], index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
    for (const one of [halo, line]) one?.setAttribute('d', kind === 'area' && pixels.length > 2 ? `${path}Z` : path)
    svg.dataset.kind = kind
    pixels.forEach(([x, y], index) => {
      const button = buttons[index] as HTMLButtonElement
      button.style.left = `${x}px`
      button.style.top = `${y}px`
      const at = points[index]?.map((degrees) => degrees.toFixed(3)).join(', ')
      button.setAttribute('aria-label', `Point ${index + 1} of ${points.length}, at ${at}`)
      if (!button.isConnected) sheet.over.append(button)
    })
  }
}
