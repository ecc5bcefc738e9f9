import type { HasLetter } from './check-letters'
import type { Fragments } from './check-quotations'
import type { Drawn } from './check-views'
import type { KnownVisuals } from './check-visual'
import type { Covers } from './covers'
import type { KnownClaims } from './known-claims'

/** What a chapter's reader must know of the rest of the story, and of what the site can draw. */
export type Known = KnownClaims & {
  fragments: Fragments
  /** What scenes may show besides the map. */
  visuals: KnownVisuals
  /** What scenes may draw, where it lies. */
  drawn: Drawn
  covers?: Covers | undefined
  hasLetter?: HasLetter | undefined
}
