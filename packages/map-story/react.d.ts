import type { CSSProperties, ReactElement, ReactNode, Ref } from 'react'
import type { MapStoryAttributes, MapStoryElement, MapStoryEventMap } from './index.js'

export type MapStoryProps = MapStoryAttributes & {
  /** The address of the site that has the story. */
  site: string
  /** The element, for `goTo`. */
  elementRef?: Ref<MapStoryElement>
  /** Shown until the script is there, and where it is not: a link to the story. */
  children?: ReactNode
  className?: string
  style?: CSSProperties
  onReady?(event: MapStoryEventMap['ready']): void
  onSceneChange?(event: MapStoryEventMap['scenechange']): void
  onFinish?(event: MapStoryEventMap['finish']): void
  onSourceOpen?(event: MapStoryEventMap['sourceopen']): void
  onLinkOpen?(event: MapStoryEventMap['linkopen']): void
}

export declare function MapStory(props: MapStoryProps): ReactElement
