import { keepChoice, keptChoice } from './motion'
import type { Navigation } from './navigation'

/** Notes the scenes of a page that are read, until the returned function is called. */
export type Remember = (scroll: HTMLElement, navigation: Navigation) => () => void

/**
 * `[data-sheet-index]`: which sheets have been read to their last scene, on every page of the story; where scenes are
 * played, the scenes too. Kept where storage is allowed; without it the page forgets when it is left.
 */
export function startMemory(root: Document): Remember | undefined {
  const index = root.querySelector<HTMLElement>('[data-sheet-index]')
  if (!index) return undefined
  const key = `read.${index.dataset.sheetIndex}`
  const read = new Set((keptChoice(key) ?? '').split(' ').filter(Boolean))
  showSheets(index, read)
  return (scroll, navigation) => {
    const marks = [...scroll.querySelectorAll<HTMLElement>('[data-mark]')]
    const note = (id: string) => {
      for (const mark of marks) {
        if (mark.dataset.read === undefined && mark.dataset.mark?.split(' ').includes(id)) mark.dataset.read = ''
      }
    }
    for (const id of read) note(id)
    return navigation.watch(({ scene }) => {
      if (read.has(scene)) return
      for (const id of [scene, ...sheetEndedBy(scene)]) read.add(id)
      note(scene)
      keepChoice(key, [...read].join(' '))
      showSheets(index, read)
    })
  }
}

/** The sheet whose last scene this is, as it is remembered; ids of scenes and sheets share no name with the sign before it. */
function sheetEndedBy(scene: string): string[] {
  const chapter = document.getElementById(scene)?.closest<HTMLElement>('[data-chapter]')
  const scenes = chapter?.querySelectorAll('section[data-scene]') ?? []
  return chapter && scenes[scenes.length - 1]?.id === scene ? [`:${chapter.dataset.chapter}`] : []
}

function showSheets(index: HTMLElement, read: ReadonlySet<string>): void {
  for (const sheet of index.querySelectorAll<HTMLElement>('[data-sheet]')) {
    if (!read.has(`:${sheet.dataset.sheet}`) || sheet.dataset.read !== undefined) continue
    sheet.dataset.read = ''
    const link = sheet.querySelector<HTMLElement>('[data-label-read]')
    link?.setAttribute('aria-label', link.dataset.labelRead ?? '')
  }
}
