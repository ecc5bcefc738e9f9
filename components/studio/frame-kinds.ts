/** The pictures of a scene that stand side by side: real pages of the preview, each as large as readers see it. */
import type { SceneName } from './contract'

export type FrameKind = {
  id: string
  name: string
  /** px of its window. */
  width: number
  height: number
  /** Below the site's folder. */
  address(name: SceneName): string
  scheme?: 'dark'
  dir?: 'rtl'
  /** Not open until it is asked for. */
  isShut?: true
}

const chapter = ({ story, chapter, scene }: SceneName) => `/${story}/${chapter}/#${scene}`

export const FRAMES: readonly FrameKind[] = [
  { id: 'scroll', name: 'Scroll', width: 1440, height: 900, address: chapter },
  { id: 'phone', name: 'Phone', width: 390, height: 844, address: chapter },
  { id: 'night', name: 'Night', width: 1440, height: 900, address: chapter, scheme: 'dark', isShut: true },
  { id: 'rtl', name: 'RTL', width: 1440, height: 900, address: chapter, dir: 'rtl', isShut: true },
  {
    id: 'slides',
    name: 'Slides',
    width: 1280,
    height: 720,
    address: ({ story, scene }) => `/${story}/present/#${scene}`,
    isShut: true,
  },
  {
    id: 'stepper',
    name: 'Stepper',
    width: 720,
    height: 640,
    address: ({ story, chapter, scene }) => `/embed/${story}/${chapter}/?scene=${scene}`,
    isShut: true,
  },
  {
    id: 'print',
    name: 'Print',
    width: 794,
    height: 1123,
    address: ({ story, chapter, scene }) => `/${story}/present/print/${chapter}/#${scene}`,
    isShut: true,
  },
]
