import { z } from 'zod'
import { date, id, line, text } from './basics'
import { routeKind } from './kinds'
import { ref } from './ref'
import { certainty } from './scales'

/** `routes.geojson`: properties of a feature. Lines are routes and runways, polygons are areas. */
export const routeProperties = z.strictObject({
  id,
  name: line(80).describe('As the list beside the picture calls it.'),
  kind: routeKind,
  accuracy: z
    .number()
    .positive('metres, more than 0')
    .describe('How far off the line may be, in metres, at its worst vertex.'),
  certainty,
  source: ref('source').describe('The id of the source of the geometry.'),
  date: date
    .optional()
    .describe('When it was used: `2015-06`, `2016-12-15/2016-12-22`. Leave it out for runways and shores.'),
  note: text.optional().describe('What a reader should know: what is drawn by hand, what no source gives.'),
  fadesIn: z
    .boolean()
    .default(false)
    .describe("True when the line fades in from open water, because the sources don't name where it begins."),
})
