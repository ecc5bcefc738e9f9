import type { Position } from '../stage/contracts/stage'

/** Who asks for a position: the page's own scrolling, or a link, a key, the address. */
export type Asker = 'scroll' | 'reader'
export type Navigation = {
  readonly position: Position
  /** The one way to a position, whoever asks. */
  goTo(position: Position, asker: Asker): void
  /** Calls back with every new position until the returned function is called. */
  watch(follow: (position: Position, asker: Asker) => void): () => void
}

/**
 * The page's one position. Scrolling, keys, links and the address all set it through `goTo`; the stage, the rail and the
 * address follow it.
 *
 * @param sections The scenes' sections, in order.
 */
export function makeNavigation(sections: readonly HTMLElement[]): Navigation {
  const followers = new Set<(position: Position, asker: Asker) => void>()
  let position: Position = { scene: sections[0]?.id ?? '', progress: 0 }
  return {
    get position() {
      return position
    },
    goTo(next, asker) {
      const section = sections.find(({ id }) => id === next.scene)
      if (!section) return
      if (asker === 'reader') moveTo(section)
      if (next.scene === position.scene && next.progress === position.progress && asker === 'scroll') return
      position = next
      for (const follow of followers) follow(position, asker)
    },
    watch(follow) {
      followers.add(follow)
      return () => followers.delete(follow)
    },
  }
}

/** Scrolls to where the scene's slip is read and its picture finished (its `scroll-margin`), and takes the focus there. */
function moveTo(section: HTMLElement): void {
  section.scrollIntoView({ block: 'start', behavior: 'instant' })
  section.tabIndex = -1
  section.focus({ preventScroll: true })
}
