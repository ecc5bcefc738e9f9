/** Does what takes long once the screen shows that a press was taken: in a task of its own after the next paint. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work))
}
