import type { CSSProperties } from 'react'

/** Sheets in one row before the folded sheet gets a second, and in two before it gets a third. */
const ONE_ROW = 3
const TWO_ROWS = 12
/** Columns of a list of sheets that is to be read. */
const WIDEST = 3

/**
 * How a folded sheet lies, by the number of its parts, for the style sheets: `--folds` columns, the last part as wide as
 * `--last-fold` of them, so that no part is left over; and the same as a list that is to be read, `--columns` and `--last`.
 */
export function foldStyle(count: number): CSSProperties {
  const folds = countFolds(count)
  const columns = count === 4 ? 2 : Math.min(count, WIDEST)
  return {
    '--folds': folds,
    '--last-fold': lastOf(count, folds),
    '--columns': columns,
    '--last': lastOf(count, columns),
  } as CSSProperties
}

/** In how many columns a sheet of some parts is folded. */
export function countFolds(count: number): number {
  const rows = count <= ONE_ROW ? 1 : count <= TWO_ROWS ? 2 : 3
  return Math.ceil(count / rows)
}

/** How many columns the last of some parts takes. */
function lastOf(count: number, columns: number): number {
  return columns - ((count - 1) % columns)
}
