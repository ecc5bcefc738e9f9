import type { MatrixWords } from './draw-matrix'

export const matrixWords: Readonly<Record<string, MatrixWords>> = {
  en: {
    /** In a shut cell. */
    no: 'NO',
    undated: 'undated',
    /** Before the list of rows. */
    silent: 'A row names only what it says in the passages cited here.',
  },
}
