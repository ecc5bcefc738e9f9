/** What a piece of a story is called outside of it: `The lamp burns. The Lamp on the Pier`, with one stop between them. */
export function pieceTitle(title: string, story: string): string {
  return `${title}${/[.?!…]$/.test(title) ? '' : '.'} ${story}`
}
