/** The stage as scroll.css lays it out: its size, and the insets of the free area. The neatline runs along its edges. */
import { frameWithin } from '../../components/stage/picture/frame'
import type { View } from '../../components/stage/picture/nouns'
import { intersect } from '../../components/stage/world/boxes'

export const STAGES = {
  '360 px': { size: [360, 326], free: [12, 14, 16, 24] },
  '390 px': { size: [390, 401], free: [12, 14, 16, 24] },
  '820 px': { size: [820, 575], free: [12, 14, 16, 24] },
  '1366 px': { size: [1006, 647], free: [44, 40, 44, 64] },
  '1440 px': { size: [1039, 779], free: [44, 40, 44, 64] },
  '1920 px': { size: [1419, 959], free: [44, 40, 44, 64] },
} as const

export function viewOf({ size: [width, height], free }: (typeof STAGES)[keyof typeof STAGES]): View {
  const frame = frameWithin(width, height, { left: 0, top: 0, right: 0, bottom: 0 })
  const rest = { x: free[0], y: free[1], width: width - free[0] - free[2], height: height - free[1] - free[3] }
  return { width, height, form: width < 900 ? 'narrow' : 'wide', frame, free: intersect(frame, rest) }
}
