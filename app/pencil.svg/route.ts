import { PAPERS } from '../../model/ink-values'
import { siteManner } from '../story-routes'

export const dynamic = 'force-static'

/** The icon of the site, the pencil in small, in the inks of the story that has the front page. */
export function GET(): Response {
  const { look } = siteManner()
  const ink = (of: 'told' | 'record', usual: string) => look?.inks?.[of]?.day ?? usual
  const stroke = (d: string, colour: string, width: number) =>
    `<path d="${d}" stroke="${colour}" stroke-width="${width}"/>`
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<title>As told, and on record</title><rect width="32" height="32" fill="${PAPERS.day[0]}"/>`,
    stroke('M3 16H7M10 16H14', ink('told', '#B5341B'), 5),
    stroke('M17 16H29', ink('record', '#0C3068'), 6),
    '</svg>',
  ].join('')
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
