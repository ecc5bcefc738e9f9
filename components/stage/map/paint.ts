/** Brings the pieces of a picture onto a surface. */
import type { Piece } from '../contracts/surface'
import { inTurn } from '../timing/in-turn'

export type Painter = {
  /** Whether the map stands in the first figure's place. */
  readonly stands: boolean
  /**
   * Draws pieces at once, but `late` many of the last, and all of the first picture, in tasks of their own. Another picture, asked for
   * meanwhile, ends it.
   */
  paint(pieces: Piece[], then: () => void, late?: number): void
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
    paint(pieces, then, late = 0) {
      left = []
      const mine = ++making
      run(pieces.splice(0, stands ? pieces.length - late : 0))
      if (pieces.length === 0) return then()
      // It is much to do, and something stands there.
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
