import { inksByDay, PAPERS } from '../../model/ink-values'
import { siteManner } from '../story-routes'

export const dynamic = 'force-static'

/** The icon of the site, the pencil in small, in the inks of the story that has the front page. */
export function GET(): Response {
  const { told, record } = inksByDay(siteManner().look)
  const stroke = (d: string, colour: string, width: number) =>
    `<path d="${d}" stroke="${colour}" stroke-width="${width}"/>`
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<title>As told, and on record</title><rect width="32" height="32" fill="${PAPERS.day[0]}"/>`,
    stroke('M3 16H7M10 16H14', told, 5),
    stroke('M17 16H29', record, 6),
    '</svg>',
  ].join('')
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
