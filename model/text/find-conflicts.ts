import type { Mistake } from './mistake'

const MARK = /^[ \t]*(<{7}|\|{7}|={7}|>{7})(?=\s|$)/

/**
 * The marks that an unfinished merge leaves, in any kind of file: each conflict once, at its first mark, and what stands alone
 * of a conflict that was only half cleared away.
 */
export function findConflicts(text: string): Mistake[] {
  const mistakes: Mistake[] = []
  let open: { mistake: Mistake; mark: string } | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const [whole = '', mark] = MARK.exec(line) ?? []
    if (mark === undefined) continue
    const isInside = open !== undefined && mark[0] !== '<' && open.mark !== '>'
    if (open && isInside) {
      open.mark = mark[0] ?? ''
      open.mistake.message = conflict(`${open.mistake.line} to ${index + 1}`)
    } else {
      const column = whole.length - mark.length + 1
      open = { mistake: { line: index + 1, column, message: '' }, mark: mark[0] ?? '' }
      open.mistake.message = `found "${mark}", a mark of a merge, expected none of them, and one of the two versions between them`
      mistakes.push(open.mistake)
    }
  }
  return mistakes
}

function conflict(lines: string): string {
  return `found the marks of an unfinished merge (lines ${lines}), expected one of the two versions and no marks`
}
