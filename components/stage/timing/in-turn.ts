/**
 * Does each part in a task of its own, so that a press need not wait for all of them.
 *
 * @param isOver Whether the rest is no longer wanted.
 * @param next Makes such a task: of what asks where things stand, one after a paint (`afterPaint`), when all is laid out.
 * @returns whether all was done.
 */
export async function inTurn(
  parts: readonly (() => void)[],
  isOver = () => false,
  next: (task: () => void) => void = setTimeout,
): Promise<boolean> {
  for (const part of parts) {
    await new Promise<void>((resolve) => next(resolve))
    if (isOver()) return false
    part()
  }
  return true
}
