import { keepChoice } from './motion'

/** `[data-cover]`: the sheet unfolds once. The style sheet plays it; that it has been seen is kept for the next time. */
export function startCover(root: Document): void {
  if (root.querySelector('[data-cover]:not(html)')) keepChoice('cover', 'open')
}
