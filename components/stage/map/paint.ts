/** Brings the pieces of a picture onto a surface. */
import type { Piece } from '../contracts/surface'
import { inTurn } from '../timing/in-turn'

export type Painter = {
  /** Whether the map stands in the first figure's place. */
  readonly stands: boolean
  /** Draws all pieces at once, the first picture in tasks of their own. Another picture, asked for meanwhile, ends it. */
  paint(pieces: readonly Piece[], then: () => void): void
  /** Draws all but the last, which is left to `rest`. */
  land(pieces: readonly Piece[]): void
  /** Draws what was left. */
  rest(): void
  stop(): void
}

export function makePainter(): Painter {
  let stands = false
  let making = 0
  let left: Piece[] = []
  const run = (pieces: readonly Piece[]) => {
    for (const draw of pieces) draw()
  }
  return {
    get stands() {
      return stands
    },
    paint(pieces, then) {
      left = []
      if (stands) {
        run(pieces)
        return then()
      }
      // The first picture is much to do, and the figure still stands there.
      const mine = ++making
      void inTurn(pieces, () => mine !== making).then((isDone) => {
        if (!isDone) return
        stands = true
        then()
      })
    },
    land(pieces) {
      run(pieces.slice(0, -1))
      left = pieces.slice(-1)
    },
    rest() {
      run(left.splice(0))
    },
    stop() {
      making += 1
      left = []
    },
  }
}
