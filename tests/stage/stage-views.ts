/** The stage as scroll.css lays it out: its size, and its free area. The neatline runs along its edges. */
import { frameWithin } from '../../components/stage/picture/frame'
import { FREE } from '../../components/stage/picture/insets'
import type { View } from '../../components/stage/picture/nouns'
import { intersect } from '../../components/stage/world/boxes'

export const STAGES = {
  '360 px': { size: [360, 326], free: FREE.narrow },
  '390 px': { size: [390, 401], free: FREE.narrow },
  '820 px': { size: [820, 575], free: FREE.narrow },
  '1366 px': { size: [1006, 647], free: FREE.wide },
  '1440 px': { size: [1039, 779], free: FREE.wide },
  '1920 px': { size: [1419, 959], free: FREE.wide },
} as const

export function viewOf({ size: [width, height], free }: (typeof STAGES)[keyof typeof STAGES]): View {
  const frame = frameWithin(width, height, { left: 0, top: 0, right: 0, bottom: 0 })
  const rest = {
    x: free.left,
    y: free.top,
    width: width - free.left - free.right,
    height: height - free.top - free.bottom,
  }
  return { width, height, form: width < 900 ? 'narrow' : 'wide', frame, free: intersect(frame, rest) }
}
