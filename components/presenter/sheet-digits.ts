/** What some typed figures ask for. */
export type Typed = {
  /** The sheet to go to at once: no other number begins with these figures. */
  now?: number
  /** The sheet to go to when no more is typed. */
  later?: number
  /** The figures to which the next one is added. */
  rest: string
}

/**
 * Reads figures as the number of a sheet. With twelve sheets a 7 goes to the seventh at once, a 1 waits for a second figure.
 *
 * @param sheets Their numbers.
 */
export function readDigits(typed: string, sheets: readonly number[]): Typed {
  const number = sheets.find((sheet) => String(sheet) === typed)
  const isBeginning = sheets.some((sheet) => String(sheet) !== typed && String(sheet).startsWith(typed))
  if (isBeginning) return { later: number, rest: typed }
  if (number !== undefined) return { now: number, rest: '' }
  return typed.length > 1 ? readDigits(typed.slice(-1), sheets) : { rest: '' }
}
