import type { Position } from './nouns'

/** A position with its two numbers in the other order, as it is often mistyped. */
export function flip([lon, lat]: Position): Position {
  return [lat, lon]
}

/** `[36.2, 37.1]`, as a file has it. */
export function showPosition(position: Position): string {
  return `[${position.join(', ')}]`
}
