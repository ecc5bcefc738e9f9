import { preload } from 'react-dom'
import { groundFor } from '../stage/basemap/atlas'
import { readAtlas } from '../stage/basemap/read-index'
import type { SceneMap } from '../stage/picture/nouns'
import { usualView } from '../stage/world/camera'

/** How far below and above its own zoom a screen may show a scene (`fitCamera`): laptops to 2560 px, telephones to tablets. */
const SPAN = {
  wide: { less: 1, more: 0.95 },
  narrow: { less: 0.45, more: 0.95 },
} as const

/** The basemap of data on which a scene stands whatever the screen; nothing when that depends on it. */
export function sureBasemap(map: SceneMap): string | undefined {
  const names = new Set<string>()
  for (const form of ['wide', 'narrow'] as const) {
    const camera = map[form]
    if (!camera) continue
    const { zoom } = camera
    for (const limit of [zoom - SPAN[form].less, zoom + SPAN[form].more])
      names.add(groundFor(readAtlas(), limit, usualView(camera, form))?.name ?? '')
  }
  return names.size === 1 ? [...names][0] : undefined
}

/** Asks for the data of a page's first map with the page, not only once its script has come. */
export function preloadBasemap(map: SceneMap, folder: string): void {
  const name = sureBasemap(map)
  if (!name) return
  preload(`${folder}${name}.json`, {
    as: 'fetch',
    crossOrigin: 'anonymous',
    fetchPriority: 'low',
    // Without a script the figures stand there, and nobody would read it.
    media: '(scripting: enabled)',
  })
}
