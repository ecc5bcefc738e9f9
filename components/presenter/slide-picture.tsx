import type { Slide } from './deck'

/** The address of a scene's figure, by day or by night as the page is. Asked for in the browser only. */
export function pictureOf({ figure }: Slide): string | undefined {
  const scheme = document.documentElement.dataset.scheme
  const isNight = scheme ? scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  return isNight ? figure?.dark : figure?.light
}

/** A scene as a small still: the map's figure, or the name of the scene where the stage shows something else. */
export function SlidePicture({ slide }: { slide: Slide }) {
  const picture = pictureOf(slide)
  if (!picture)
    return (
      <span className="slide-picture" aria-hidden="true">
        {slide.title}
      </span>
    )
  return (
    <span className="slide-picture">
      {/* biome-ignore lint/performance/noImgElement: an export has no image server */}
      <img src={picture} alt="" width="720" height="480" loading="lazy" decoding="async" />
    </span>
  )
}
