/** What a frame tells its host besides where the reader is. */

/**
 * `finish`: the last scene is shown. `sourceopen`: a source or a term was opened, by its id. `linkopen`: a link to a whole page was
 * followed, by its address.
 */
export type Happening = 'finish' | 'sourceopen' | 'linkopen'
export type HappeningMessage = { story: string; event: Happening; detail?: string }

const HAPPENINGS: readonly unknown[] = ['finish', 'sourceopen', 'linkopen'] satisfies Happening[]
/** Longer addresses are nobody's. */
const LONGEST = 2000

/** In the frame. */
export function tellHappening(event: Happening, detail?: string): void {
  if (window.parent === window) return
  const story = document.querySelector<HTMLElement>('[data-embed]')?.dataset.story
  window.parent.postMessage({ story, event, detail }, '*')
}

/** In the host: the message, when it is one of this story's frames. */
export function readHappening(data: unknown, story: string): HappeningMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { story: named, event, detail } = data as Record<string, unknown>
  if (named !== story || !HAPPENINGS.includes(event)) return undefined
  if (detail !== undefined && (typeof detail !== 'string' || detail.length > LONGEST)) return undefined
  return { story, event: event as Happening, detail }
}
