import type { Navigation } from './navigation'

/** `[data-rail]`: marks the scene on the time rail, counts the weeks of one that is drawn by scroll, and marks the sheet. */
export function startRail(scroll: HTMLElement, navigation: Navigation): () => void {
  const marks = [...scroll.querySelectorAll<HTMLElement>('[data-mark]')]
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-sheet]')]
  const weekLine = scroll.querySelector<HTMLElement>('[data-week-line]')
  const set = () => {
    const { scene, progress } = navigation.position
    const section = document.getElementById(scene)
    const chapter = section?.closest<HTMLElement>('[data-chapter]')?.dataset.chapter
    let week = 0
    for (const mark of marks) {
      const isCurrent = (mark.dataset.mark ?? '').split(' ').includes(scene)
      mark.toggleAttribute('data-current', isCurrent)
      if (isCurrent) week = countWeek(mark, progress)
    }
    if (weekLine) {
      weekLine.hidden = week === 0
      write(weekLine.querySelector('[data-week]'), week)
    }
    for (const sheet of sheets) sheet.toggleAttribute('data-current', sheet.dataset.sheet === chapter)
  }
  set()
  return navigation.watch(set)
}

/** Shows on a mark how far the scene's routes are drawn, as a part of its span. @returns the week, 0 where none is counted. */
function countWeek(mark: HTMLElement, progress: number): number {
  const place = mark.dataset.weeks ? mark : mark.querySelector<HTMLElement>('[data-weeks]')
  const weeks = Number(place?.dataset.weeks ?? 0)
  if (weeks === 0) return 0
  const week = Math.min(weeks, Math.floor(progress * weeks) + 1)
  mark.style.setProperty('--drawn', String(progress))
  write(mark.querySelector('[data-week]'), week)
  return week
}

function write(element: Element | null, figure: number): void {
  if (element && element.textContent !== String(figure)) element.textContent = String(figure)
}
