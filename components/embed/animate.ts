/**
 * What the stage asks of `framer-motion/dom/mini`, by the browser's own animations: the bundle of an embedded page takes
 * this in its place (scripts/bundle-embed.ts), which saves 3 KB of the 15 that it may have.
 */
type Options = { /** Seconds. */ duration: number /** A cubic Bézier. */; ease?: readonly number[] }

export function animate(element: Element, keyframes: PropertyIndexedKeyframes, { duration, ease }: Options) {
  const easing = ease ? `cubic-bezier(${ease.join(',')})` : 'ease'
  const animation = element.animate(keyframes, { duration: duration * 1000, easing, fill: 'both' })
  const finished = animation.finished.then(() => {
    // What is not shown at the end can't keep its end as a style: there the animation itself stays, filled.
    if (!element.checkVisibility()) return
    animation.commitStyles()
    animation.cancel()
  })
  return { finished }
}
