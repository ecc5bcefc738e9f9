/**
 * The CSS timing function `cubic-bezier(x1, y1, x2, y2)`, for what is not moved by CSS.
 *
 * @param part Of the time, 0 to 1. Found by bisection; what lies outside is cut off.
 * @returns how much of the way is done.
 */
export function easeAlong([x1, y1, x2, y2]: readonly [number, number, number, number], part: number): number {
  if (part <= 0) return 0
  if (part >= 1) return 1
  const curve = (a: number, b: number, t: number) => 3 * a * t * (1 - t) ** 2 + 3 * b * t ** 2 * (1 - t) + t ** 3
  let [low, high] = [0, 1]
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (curve(x1, x2, middle) < part) low = middle
    else high = middle
  }
  return curve(y1, y2, low)
}
