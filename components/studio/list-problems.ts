import type { Problem } from '../../model/problems'
import { copyButton } from './copy'

/**
 * Problems as a list, each with a link that opens its file at its line in an editor, and its path to copy.
 *
 * @param root The folder that their files are named from.
 */
export function listProblems(problems: readonly Problem[], root: string): HTMLElement {
  const list = document.createElement('ol')
  for (const { file, line, column, message } of problems) {
    const item = list.appendChild(document.createElement('li'))
    item.append(linkTo(root, file, line, column), ' ', copyButton('Copy path', pathTo(root, file, line)), ` ${message}`)
  }
  return list
}

/** `stories/slug/events.yaml:41:9`, leading into an editor that knows `vscode://`. */
export function linkTo(root: string, file: string, line: number, column?: number): HTMLAnchorElement {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  const link = document.createElement('a')
  link.href = `vscode://file${root}/${place}`
  link.textContent = place
  return link
}

/** Where a line is, for editors that know no `vscode://`. */
export function pathTo(root: string, file: string, line: number): string {
  return [root, `${file}:${line}`].join('/')
}
