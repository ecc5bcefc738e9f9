import { z } from 'zod'
import { date, lonLat, text } from './basics'
import { camera } from './camera'
import { ref } from './ref'
import { ink } from './scales'

/** The picture on the cover: what is drawn in which ink, and from where it is seen. */
export const cover = z.strictObject({
  camera: camera.describe('The camera on wide screens, as in a scene: `41 45.5 3.5`.'),
  cameraNarrow: camera.describe('The camera on narrow screens.'),
  record: z.array(ref('place', 'route')).default([]).describe('Ids of places and routes in the ink of the record.'),
  recordNarrow: z
    .array(ref('place', 'route'))
    .optional()
    .describe('The same on narrow screens, where fewer names have room. Leave it out and all are shown.'),
  told: z.array(ref('place', 'route')).default([]).describe('Ids of places and routes in the ink of the legend.'),
  base: z.array(ref('place', 'route')).default([]).describe('Ids of places and routes in plain graphite.'),
  notes: z
    .array(
      z.strictObject({
        at: lonLat.describe('Where its upper left corner stands, `[longitude, latitude]`.'),
        atNarrow: lonLat
          .optional()
          .describe('Where it stands on narrow screens. Leave it out and the note is not shown there.'),
        date: date.optional().describe('The date in its stamp. Leave it out for a note without a date.'),
        ink,
        text: text.describe('At most ten words.'),
      }),
    )
    .default([])
    .describe('Short notes on the map, each with a stamp.'),
})
