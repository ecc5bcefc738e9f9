/** The inks as layers of mapbox-gl: given once for all that is asked for in one go, because each state it gets is drawn. */
import type { GeoJSONSource, Map as MapboxMap } from 'mapbox-gl/esm'
import type { Ink } from '../contracts/visual'
import type { Picture } from '../picture/nouns'
import { DENSITY, drawHatch, drawImage } from './draw-image'
import { makeInkFeatures } from './ink-features'
import { HATCH, makeInkLayers, SOURCE } from './ink-layers'
import type { InkChange, Inks } from './nouns'

export type LiveInks = {
  draw(picture: Picture): void
  /** How far the change of ink has come; nothing when the picture stands. */
  change(next: InkChange | undefined): void
  choose(ink: Ink): void
  /** The page's colours are others now. */
  recolour(): void
  remove(): void
}

/** @param readInks Gives the colours as they are. */
export function makeLiveInks(map: MapboxMap, readInks: () => Inks): LiveInks {
  let picture: Picture | undefined
  let inks = readInks()
  let choice: Ink = 'both'
  let change: InkChange | undefined
  let given = ''
  let isAsked = false
  let isRemoved = false

  map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 })
  putImage(HATCH, drawHatch(inks))
  for (const layer of makeInkLayers()) map.addLayer(layer)

  function putImage(name: string, image: ReturnType<typeof drawImage>): void {
    if (!image) return
    if (map.hasImage(name)) map.removeImage(name)
    map.addImage(name, image, { pixelRatio: DENSITY })
  }

  function ask(): void {
    if (isAsked) return
    isAsked = true
    queueMicrotask(() => {
      isAsked = false
      if (!isRemoved) give()
    })
  }

  function give(): void {
    if (!picture) return
    const features = makeInkFeatures(picture, inks, choice, change)
    for (const { properties } of features.features) {
      const { image } = properties
      if (image && !map.hasImage(image)) putImage(image, drawImage(image, inks))
    }
    // The same again, as at the end of a flight, would have every tile made anew.
    const text = JSON.stringify(features)
    if (text === given) return
    given = text
    map.getSource<GeoJSONSource>(SOURCE)?.setData(features)
  }

  return {
    draw(next) {
      picture = next
      ask()
    },
    change(next) {
      change = next
      ask()
    },
    choose(ink) {
      if (ink === choice) return
      choice = ink
      ask()
    },
    recolour() {
      inks = readInks()
      given = ''
      putImage(HATCH, drawHatch(inks))
      for (const name of map.listImages()) if (/^\w+ (told|record|both|base)/.test(name)) map.removeImage(name)
      ask()
    },
    remove() {
      isRemoved = true
    },
  }
}
