/** What is wrong with a story's files: where, and in which words. */

/** `file` as an author would open it (`stories/slug/events.yaml`); `line` and `column` are counted from 1. */
export type Problem = { file: string; line: number; column: number; message: string; severity: 'error' | 'warning' }

/** A place in a file, as {@link Problem} counts it. */
export type Where = Pick<Problem, 'file' | 'line' | 'column'>

/** Takes the problems of one reading; readers pass it on, so that nothing stops at the first problem. */
export class Report {
  readonly problems: Problem[] = []

  error(where: Where, message: string): void {
    this.add(where, message, 'error')
  }

  warn(where: Where, message: string): void {
    this.add(where, message, 'warning')
  }

  private add({ file, line, column }: Where, message: string, severity: Problem['severity']): void {
    this.problems.push({ file, line, column, message, severity })
  }

  /** All problems by file, line and column, each of them once. */
  sorted(): Problem[] {
    const unique = new Map(this.problems.map((problem) => [JSON.stringify(problem), problem]))
    return [...unique.values()].sort(
      (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.message, b.message),
    )
  }
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** One line of a report: `stories/slug/events.yaml:41:9  unknown source "parker-2021" — did you mean "parker-2020"?` */
export function formatProblem({ file, line, column, message, severity }: Problem): string {
  return `${file}:${line}:${column}  ${severity === 'warning' ? 'warning: ' : ''}${message}`
}

/** A story that can't be read. Its message is the whole report, one problem a line, warnings included. */
export class StoryError extends Error {
  override name = 'StoryError'

  constructor(readonly problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'))
  }
}
