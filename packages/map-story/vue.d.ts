import type { DefineComponent } from 'vue'
import type { MapStoryAttributes } from './index.js'

export declare const MapStory: DefineComponent<
  MapStoryAttributes & { /** The address of the site that has the story. */ site: string }
>
