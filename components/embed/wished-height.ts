/** px: a frame that is stepped through has the height that its host gives it; asked for one, it has room for the map beside any text. */
export function wishedHeight(width: number): number {
  return width < 480 ? 620 : 560
}
