/** The surface that is paper or satellite: the map draws on it and need not know which. */
import type { Surface } from '../contracts/surface'
import type { Ink } from '../contracts/visual'

export type SwitchSurface = Surface & {
  /** Draws on another surface from now on; without one, on the paper. What it replaces is taken away. */
  use(next?: Surface): void
}

export function makeSwitch(paper: Surface): SwitchSurface {
  let current = paper
  let ink: Ink = 'both'
  return {
    get element() {
      return current.element
    },
    draw: (...picture) => current.draw(...picture),
    drawOn: (...picture) => current.drawOn(...picture),
    move: (...picture) => current.move(...picture),
    fly: (...picture) => current.fly(...picture),
    changeInk: (...scenes) => current.changeInk(...scenes),
    setInk(next) {
      ink = next
      current.setInk(next)
    },
    whenDrawn: (then) => (current.whenDrawn ? current.whenDrawn(then) : then()),
    use(next = paper) {
      if (next === current) return
      current.element.classList.remove('is-flying')
      if (current !== paper) current.remove()
      current = next
      current.setInk(ink)
    },
    remove() {
      if (current !== paper) current.remove()
      paper.remove()
    },
  }
}
