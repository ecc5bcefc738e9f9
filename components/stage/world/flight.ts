/** The camera's way from one scene to the next. */

import { easeAlong } from '../timing/ease'
import type { WorldCamera } from './camera'

export type Flight = {
  /** Milliseconds, 900 to 2400 by the length of the path. */
  duration: number
  /** Where the camera is at a part (0 to 1) of the time, eased. */
  at: (part: number) => WorldCamera
}

/** How much the path prefers rising to travelling; the value that van Wijk and Nuij found people to like best. */
const RHO = Math.SQRT2
const SHORTEST = 900
const LONGEST = 2400
/** Milliseconds for each unit of the path's length, so that no scene's flight seems hurried. */
const PER_LENGTH = 400

/** Where the scale of the map changes (DESIGN section 4), and the zoom at which a flight stops at each scale. */
const CHANGES = [4.5, 6.8, 10]
const STOPS = [3.6, 5.6, 8.4, 12]
const scaleOf = (zoom: number) => CHANGES.filter((change) => zoom >= change).length

/**
 * The way to another camera. A flight crosses one change of scale at most: a longer one stops at the scales between, above
 * where it begins and above where it ends, and takes no more time for it.
 *
 * @param width Of the view in px: how far the camera sees at its zoom.
 */
export function planFlight(from: WorldCamera, to: WorldCamera, width: number): Flight {
  const cameras = [from, ...stopsBetween(from, to, planLeg(from, to, width)), to]
  const legs = cameras.slice(1).map((camera, index) => planLeg(cameras[index] as WorldCamera, camera, width))
  const whole = legs.reduce((sum, leg) => sum + leg.duration, 0)
  return {
    duration: Math.min(LONGEST, whole),
    at(part) {
      if (part >= 1) return to
      let passed = Math.max(0, part) * whole
      const leg = legs.find(({ duration }, index) => {
        if (passed < duration || index === legs.length - 1) return true
        passed -= duration
        return false
      })
      return leg ? leg.at(passed / leg.duration) : to
    },
  }
}

function stopsBetween(from: WorldCamera, to: WorldCamera, direct: Flight): WorldCamera[] {
  const zooms = Array.from({ length: 33 }, (_, index) => direct.at(index / 32).zoom)
  const widest = scaleOf(Math.min(...zooms))
  const above = (camera: WorldCamera) =>
    STOPS.map((zoom, scale) => ({ ...camera, zoom, scale }))
      .filter(({ scale }) => scale > widest && scale < scaleOf(camera.zoom))
      .map(({ x, y, zoom }) => ({ x, y, zoom }))
  return [...above(from).reverse(), ...above(to)]
}

/**
 * The smoothest path that zooms and pans at once. J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and
 * panning", IEEE InfoVis 2003, equations 7 to 9.
 */
function planLeg(from: WorldCamera, to: WorldCamera, width: number): Flight {
  const w0 = width / 2 ** from.zoom
  const w1 = width / 2 ** to.zoom
  const dx = to.x - from.x
  const dy = to.y - from.y
  const u1 = Math.hypot(dx, dy)
  const isZoomOnly = u1 < 1e-9 * w0
  const b = (w: number, sign: number) => (w1 ** 2 - w0 ** 2 + sign * RHO ** 4 * u1 ** 2) / (2 * w * RHO ** 2 * u1)
  const r = (value: number) => Math.log(Math.sqrt(value ** 2 + 1) - value)
  const r0 = isZoomOnly ? 0 : r(b(w0, 1))
  const r1 = isZoomOnly ? 0 : r(b(w1, -1))
  const length = isZoomOnly ? Math.abs(Math.log(w1 / w0)) / RHO : (r1 - r0) / RHO
  const duration = Math.min(LONGEST, SHORTEST + length * PER_LENGTH)
  return {
    duration,
    at(part) {
      if (part >= 1) return to
      const s = ease(part) * length
      if (isZoomOnly) return { x: from.x, y: from.y, zoom: from.zoom + (to.zoom - from.zoom) * ease(part) }
      const cosh = Math.cosh(r0)
      const u = (w0 / RHO ** 2) * (cosh * Math.tanh(RHO * s + r0) - Math.sinh(r0))
      const zoom = Math.log2((width * Math.cosh(RHO * s + r0)) / (w0 * cosh))
      return { x: from.x + (u / u1) * dx, y: from.y + (u / u1) * dy, zoom }
    },
  }
}

/** cubic-bezier(.45, .05, .25, 1) of DESIGN section 5. */
export const ease = (part: number): number => easeAlong([0.45, 0.05, 0.25, 1], part)
