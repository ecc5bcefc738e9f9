/** `[data-stage-first]`: the first picture, which stood before the text, is the stage's until the live map has its place. */
export function takeFirst(scroll: HTMLElement, stage: HTMLElement): void {
  const first = scroll.querySelector('[data-stage-first]')
  if (!first) return
  stage.querySelector('[data-stage-map]')?.append(...(first.firstElementChild?.children ?? []))
  first.remove()
}
