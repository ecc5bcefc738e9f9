/**
 * Does each part in a task of its own, so that a press need not wait for all of them.
 *
 * @param isOver Whether the rest is no longer wanted.
 * @returns whether all was done.
 */
export async function inTurn(parts: readonly (() => void)[], isOver = () => false): Promise<boolean> {
  for (const part of parts) {
    await new Promise((resolve) => setTimeout(resolve))
    if (isOver()) return false
    part()
  }
  return true
}
