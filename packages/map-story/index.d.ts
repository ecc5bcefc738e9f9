/** Where a reader is: the story's slug, the scene's id, how far through it (0 to 1). */
export type Position = { story: string; scene: string; progress: number }

export interface MapStoryEventMap {
  ready: CustomEvent<undefined>
  scenechange: CustomEvent<Position>
  /** The last scene is shown. */
  finish: CustomEvent<{ story: string }>
  /** A source or a term was opened, by its id. */
  sourceopen: CustomEvent<{ story: string; id: string }>
  /** A link to a whole page was followed. */
  linkopen: CustomEvent<{ story: string; href: string }>
}

export interface MapStoryElement extends HTMLElement {
  /** Shows a scene of the chapter. Ids that it does not have are ignored. */
  goTo(scene: string): void
  addEventListener<Name extends keyof MapStoryEventMap>(
    type: Name,
    listener: (event: MapStoryEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

export interface MapStoryAttributes {
  /** The story's slug. */
  story: string
  /** The chapter's slug. */
  chapter: string
  /** The id of the first scene; the chapter's own first when left out. Changing it goes there. */
  scene?: string
  /** `scroll` moves with the page; `stepper` a scene at a time; `stack` the whole text. `scroll` when left out. */
  layout?: 'scroll' | 'stepper' | 'stack'
  /** `auto`: the reader's device; `host`: the page round it. `light` when left out. */
  scheme?: 'light' | 'dark' | 'auto' | 'host'
  /** px of the frame, 200 to 1000. */
  height?: number | string
  /** px of a sticky header of the page. */
  offset?: number | string
}

export declare const EVENTS: readonly (keyof MapStoryEventMap)[]
export declare const ATTRIBUTES: readonly (keyof MapStoryAttributes)[]

/** Defines `<map-story>` by the script of the site that has the story. On a server it does nothing. */
export declare function loadMapStory(site: string): Promise<void>

declare global {
  interface HTMLElementTagNameMap {
    'map-story': MapStoryElement
  }
}
