/** A picture's routes, runways and shores as features of the satellite. Dashes are cut here: they are the paper's to the px. */

import type { LineChange } from '../paper/change-ink'
import { scaleName } from '../paper/compose'
import { APART } from '../picture/marks'
import type { Measured, PictureLine } from '../picture/nouns'
import { CASE, DASHES, type Dash, LINES, NEXT, WIDTHS } from '../picture/plates'
import { cutLine, measureLine } from '../picture/route-path'
import { kilometresPerPixel, type Point, unproject } from '../world/camera'
import type { Drawing, InkChange, InkProperties, Inks, LayerName, LineFeature } from './nouns'

/** Fractions of a line's length. */
type Span = readonly [from: number, to: number]
type Style = Omit<InkProperties, 'layer' | 'id'>

/** Metres across a runway, and the least that is still seen, px. */
const RUNWAY = { metres: 60, pixels: 7 }
/** A line that fades in does so over this part of its length, in steps of so many px: shorter ones leave seams. */
const FADE = { part: 1 / 8, pixels: 5 }

export function lineFeatures(line: PictureLine, drawing: Drawing): LineFeature[] {
  const { kind, plate, drawn } = line
  const { inks, shown, zoom, change } = drawing
  if (kind === 'runway') return runwayFeatures(line, drawing)
  if (kind === 'breakwater' || kind === 'harbour') {
    const width = kind === 'harbour' ? LINES.base : LINES.breakwater
    return [
      draw(line, 'cases', { color: inks.paper, width: width + CASE.wider, opacity: CASE.opacity }),
      draw(line, 'shores', { color: inks.ink, width }),
    ]
  }
  const widths = WIDTHS[scaleName(zoom)]
  const isBoth = plate === 'both'
  const turn = change && change.of !== 'all' ? change.of.get(line.id) : undefined
  const strength = change && turn === 'appears' ? change.part : 1
  const stroke = (layer: LayerName, { to = 1, dash, ...style }: Style & { to?: number; dash?: Dash | undefined }) =>
    fadeSpans(line, dashSpans(line.path, to, zoom, dash), zoom).map(({ spans, opacity }) => {
      const cap = dash || line.fadesIn ? 'butt' : 'round'
      return draw(line, layer, { cap, ...style, opacity: (style.opacity ?? 1) * opacity * strength }, spans)
    })
  const casing = {
    color: inks.paper,
    width: widths.record + CASE.wider + (isBoth && shown.record && shown.told ? 2 * APART : 0),
    offset: isBoth ? offsetOf(shown) : 0,
    opacity: CASE.opacity,
  }
  const features = stroke('cases', casing)
  if (plate === 'base')
    return [
      ...features,
      ...stroke('routes-base', { color: kind === 'road' ? inks.ink3 : inks.ink2, width: LINES.base }),
    ]
  for (const ink of ['record', 'told'] as const) {
    if ((plate !== ink && !isBoth) || !shown[ink]) continue
    const offset = isBoth ? offsetOf({ told: ink === 'told', record: ink === 'record' }) : 0
    const color = inks[ink]
    const dash = ink === 'told' ? DASHES.told : undefined
    if (drawn < 1) features.push(...stroke('routes-next', { ...NEXT, color, offset, dash }))
    const style = { color, width: widths[ink], offset, dash, to: drawn }
    features.push(...stroke(`routes-${ink}`, ink === 'record' ? { ...style, ...turned(turn, change, inks) } : style))
  }
  return features
}

/** How far beside a way in both inks the line of one of them lies, px; in its middle what belongs to both. */
const offsetOf = ({ told, record }: Drawing['shown']) => (told === record ? 0 : told ? APART : -APART)

/** DESIGN section 5: the gaps of the told line close first, then its colour changes. */
function turned(turn: LineChange | undefined, change: InkChange | undefined, inks: Inks) {
  if (turn !== 'turns' || !change) return {}
  const closed = Math.min(1, change.part * 2)
  const [dash, gap] = DASHES.told
  return {
    before: inks.told,
    turned: Math.max(0, change.part * 2 - 1),
    dash: closed < 1 ? ([dash + gap * closed, gap * (1 - closed)] as const) : undefined,
  }
}

function runwayFeatures(line: PictureLine, { inks, zoom }: Drawing): LineFeature[] {
  const [, lat] = unproject(line.path.points[0] as Point)
  const width = Math.max(RUNWAY.pixels, RUNWAY.metres / 1000 / kilometresPerPixel(zoom, lat))
  const isSure = line.certainty === 'sourced'
  return [
    draw(line, 'cases', { color: inks.paper, width: width + 4, opacity: CASE.opacity, cap: 'butt' }),
    draw(line, 'runways', { color: inks.ink, width }),
    isSure
      ? draw(
          line,
          'runway-centres',
          { color: inks.paper, width: LINES['runway-centre'] },
          dashSpans(line.path, 1, zoom, DASHES.runway),
        )
      : draw(line, 'runway-hollows', { color: inks.paper, width: width - 2 }),
  ]
}

/** The broken edge of an area, on a casing of its own. */
export function edgeFeatures(
  id: string,
  ring: readonly Point[],
  color: string,
  { inks, zoom }: Drawing,
): LineFeature[] {
  const edge = { id, path: measureLine(ring) }
  return [
    draw(edge, 'cases', { color: inks.paper, width: LINES.base + CASE.wider, opacity: CASE.opacity }),
    draw(edge, 'area-edges', { color, width: LINES.base }, dashSpans(edge.path, 1, zoom, DASHES.area)),
  ]
}

function draw(
  { id, path }: { id: string; path: Measured },
  layer: LayerName,
  style: Style,
  spans: readonly Span[] = [[0, 1]],
): LineFeature {
  const coordinates = spans.map(([from, to]) => cutLine(path, from, to).map(unproject))
  return { type: 'Feature', geometry: { type: 'MultiLineString', coordinates }, properties: { layer, id, ...style } }
}

/** What is inked of a line up to a fraction of its length: all of it, or dash after dash from its start, in px at a zoom. */
function dashSpans({ length }: Measured, to: number, zoom: number, dash?: Dash): Span[] {
  if (to <= 0) return []
  if (!dash) return [[0, to]]
  const pixels = Math.max(1, length * 2 ** zoom)
  const spans: Span[] = []
  for (let at = 0; at < to * pixels; at += dash[0] + dash[1])
    spans.push([at / pixels, Math.min(to, (at + dash[0]) / pixels)])
  return spans
}

/** A line that comes out of open water is cut into steps, each a little stronger than the one before. */
function fadeSpans(
  { fadesIn, path }: PictureLine,
  spans: readonly Span[],
  zoom: number,
): { spans: Span[]; opacity: number }[] {
  if (spans.length === 0) return []
  if (!fadesIn) return [{ spans: [...spans], opacity: 1 }]
  const steps = Math.max(1, Math.round((path.length * 2 ** zoom * FADE.part) / FADE.pixels))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const from = (step / steps) * FADE.part
    const to = step === steps ? 1 : ((step + 1) / steps) * FADE.part
    const inside = spans.map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)])
    return { spans: inside.filter(([start, end]) => end > start), opacity: Math.min(1, (step + 0.5) / steps) }
  }).filter((part) => part.spans.length > 0)
}
