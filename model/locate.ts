import type { Node } from './parse-chapter'
import type { Where } from './problems'

/**
 * Where a quotation mark stands: the tree drops the indentation of lines, so that it is counted in the file's own text.
 *
 * @param texts The texts of a sentence.
 * @param index Of the mark, in all of them together.
 * @param body The text from which the tree was made.
 */
export function locate(texts: readonly Node[], index: number, file: string, body: string): Where {
  let rest = index
  for (const { value = '', position } of texts) {
    if (rest >= value.length) {
      rest -= value.length
      continue
    }
    const mark = value.charAt(rest)
    const earlier = value.slice(0, rest).split(mark).length - 1
    let offset = position?.start.offset ?? 0
    for (let n = 0; n <= earlier; n += 1) offset = body.indexOf(mark, offset + (n === 0 ? 0 : 1))
    const before = body.slice(0, Math.max(0, offset)).split('\n')
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
  return { file, line: 1, column: 1 }
}
