/** A list with one of its things moved by so many places, and not beyond its ends. */
export function moveCard(order: readonly string[], letter: string, by: number): string[] {
  const rest = order.filter((one) => one !== letter)
  const place = Math.min(rest.length, Math.max(0, order.indexOf(letter) + by))
  return [...rest.slice(0, place), letter, ...rest.slice(place)]
}

/** The answer as pupils call it out: the letters of the dated cards. */
export function wordOf(order: readonly string[]): string {
  return order.filter((letter) => letter !== '?').join('')
}
