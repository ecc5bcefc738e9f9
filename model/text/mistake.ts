/** What is wrong in a text, in plain words. `line` and `column` are counted from 1. */
export type Mistake = { line: number; column: number; message: string }

/** Where a character stands in a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** A piece of a text as a message shows it. */
export function excerpt(text: string): string {
  const short = text.trim()
  return `"${short.length > 60 ? `${short.slice(0, 57)}…` : short}"`
}
