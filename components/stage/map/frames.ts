/** Frames of the screen, asked for one at a time. */
export type Frames = {
  readonly isAsked: boolean
  /** Calls back in the next frame; once, however often it is asked. */
  ask(): void
  stop(): void
}

/** @param draw Gets the page's clock and the ms since the last frame, or since the first of a run was asked for. */
export function makeFrames(draw: (time: number, passed: number) => void): Frames {
  let frame = 0
  let last = 0
  const run = (time: number) => {
    const passed = time - last
    frame = 0
    last = time
    draw(time, passed)
    if (!frame) last = 0
  }
  return {
    get isAsked() {
      return frame > 0
    },
    ask() {
      last ||= performance.now()
      frame ||= requestAnimationFrame(run)
    },
    stop() {
      cancelAnimationFrame(frame)
      frame = last = 0
    },
  }
}
