import { z } from 'zod'
import { id, line, lonLat, text } from './basics'
import { placeKind } from './kinds'
import { ref } from './ref'
import { certainty } from './scales'

/** `places.yaml`: everything with a position. */
export const place = z.strictObject({
  id,
  name: line(60).describe('The name as the story and the map spell it.'),
  variants: z.array(text).default([]).describe('Other spellings that sources use.'),
  kind: placeKind,
  at: lonLat.describe('`[longitude, latitude]` in degrees.'),
  accuracy: z.number().positive('metres, more than 0').describe('How far off the point may be, in metres.'),
  certainty,
  source: ref('source').describe('The id of the source of the position.'),
  note: text.optional().describe('What a reader should know about the position.'),
})
