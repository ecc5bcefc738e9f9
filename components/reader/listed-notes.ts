import type { Stage } from '../stage/contracts/stage'
import { afterPaint } from '../stage/timing/after-paint'
import { inTurn } from '../stage/timing/in-turn'
import type { Navigation } from './navigation'

/**
 * Scenes before and after the present one whose lists are made ready, so that no text grows while it is read: each in a task of its own, since
 * a map has to be composed for it.
 */
const NEAR = [0, 1, -1, 2]

/** `[data-map-notes]`: which notes of a scene have no place on the live map and stand in the list (`data-listed`). */
export function startListedNotes(
  sections: readonly HTMLElement[],
  stage: Pick<Stage, 'listed'>,
  navigation: Navigation,
): () => void {
  let done = new WeakSet<HTMLElement>()
  const set = (section: HTMLElement | undefined) => {
    const list = section?.querySelector('[data-map-notes]')
    if (!section || !list || done.has(section)) return
    done.add(section)
    const listed = new Set(stage.listed(section.id))
    for (const [index, note] of [...list.children].entries()) note.toggleAttribute('data-listed', listed.has(index))
  }
  let turn = 0
  const parts = () => {
    const now = sections.findIndex(({ id }) => id === navigation.position.scene)
    return NEAR.map((step) => () => set(sections[now + step]))
  }
  const follow = () => {
    const mine = ++turn
    void inTurn(parts(), () => mine !== turn, afterPaint)
  }
  // At once: text that grew later would carry the reader away from the place that the new size has kept.
  const again = () => {
    turn += 1
    done = new WeakSet()
    for (const part of parts()) part()
  }
  addEventListener('resize', again)
  const unwatch = navigation.watch(follow)
  follow()
  return () => {
    turn = 0
    unwatch()
    removeEventListener('resize', again)
  }
}
