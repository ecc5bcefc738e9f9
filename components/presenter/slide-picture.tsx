import type { Slide } from './deck'

/** A scene as a small still: the map's figure, or the name of the scene where the stage shows something else. */
export function SlidePicture({ slide }: { slide: Slide }) {
  if (!slide.figure)
    return (
      <span className="slide-picture" aria-hidden="true">
        {slide.title}
      </span>
    )
  return (
    <span className="slide-picture">
      {/* biome-ignore lint/performance/noImgElement: an export has no image server */}
      <img src={slide.figure.light} alt="" width="720" height="480" loading="lazy" decoding="async" />
    </span>
  )
}
