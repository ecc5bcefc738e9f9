import type { Navigation } from './navigation'

/** `[data-rail]`: marks the scene on the time rail, those that were read, and the sheet in the index. */
export function startRail(scroll: HTMLElement, navigation: Navigation): void {
  const marks = [...scroll.querySelectorAll<HTMLElement>('[data-mark]')]
  const sheets = [...document.querySelectorAll<HTMLElement>('[data-sheet]')]
  const set = () => {
    const { scene } = navigation.position
    const section = document.getElementById(scene)
    const chapter = section?.closest<HTMLElement>('[data-chapter]')?.dataset.chapter
    for (const mark of marks) {
      const isCurrent = (mark.dataset.mark ?? '').split(' ').includes(scene)
      mark.toggleAttribute('data-current', isCurrent)
      if (isCurrent) mark.dataset.read = ''
    }
    for (const sheet of sheets) sheet.toggleAttribute('data-current', sheet.dataset.sheet === chapter)
  }
  navigation.watch(set)
  set()
}
