import type { Page } from '../../scripts/browsers/page'

/** One thing that must hold in every browser. */
export type Check = {
  name: string
  run: (page: Page) => Promise<void>
  /** It is tried only where the browser can be asked to print. */
  isOnPaper?: true
  /** `npm test` tries it, too: as many as it has the time for. */
  isShort?: true
}
