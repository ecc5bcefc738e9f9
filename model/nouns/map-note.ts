import { z } from 'zod'
import { type Position, when } from './basics'
import { ref } from './ref'

const SIDES = ['left', 'right', 'above', 'below'] as const

/** `longitude latitude`, parted by a space: `35.9 34.9`. */
const position = z.string().transform((words, context): Position => {
  const [lon, lat, ...rest] = words.trim().split(/\s+/).map(Number)
  if (rest.length === 0 && Math.abs(lon ?? 999) <= 180 && Math.abs(lat ?? 999) <= 85) return [lon ?? 0, lat ?? 0]
  const params = { expected: 'longitude (-180 to 180) and latitude (-85 to 85), such as "35.9 34.9"' }
  context.addIssue({ code: 'custom', message: `"${words}"`, params })
  return z.NEVER
})

/** The attributes of `<MapNote>`: a few words on the map, with a leader from what they speak of. */
export const mapNoteAttributes = z
  .strictObject({
    at: ref('place', 'route')
      .optional()
      .meta({ description: 'The id of the place, route or area of which it speaks.', examples: ['new-bridge'] }),
    position: position.optional().meta({
      description: 'Longitude and latitude of a point that has no id, instead of `at`.',
      examples: ['35.9 34.9'],
    }),
    to: ref('place')
      .optional()
      .meta({
        description:
          'The id of another place: a dotted line measures the shortest way to it, on which the note stands.',
        examples: ['upstream'],
      }),
    radius: z.coerce
      .number()
      .positive('kilometres, more than 0')
      .max(2000, 'kilometres, at most 2000')
      .optional()
      .meta({
        description:
          'Kilometres over the ground: a ring this far round its place or point, on which the note stands; its text says how far. In `base` the distance is our measurement on the sheet, in an ink that of the source.',
        examples: ['50'],
      }),
    along: z.coerce
      .number()
      .min(0, 'a part of the way from 0 to 1')
      .max(1, 'a part of the way from 0 to 1')
      .default(0.5)
      .meta({
        description:
          'Where on a route, or on the way to another place, its leader begins: 0 its start, 1 its end. On a ring: 0 is north, 0.25 east.',
        examples: ['0.5'],
      }),
    ink: z.enum(['record', 'told', 'base']).meta({
      description:
        'Its standing: `record` or `told` by who says it, `base` for what is our own: distances, what no source says.',
      examples: ['record'],
    }),
    source: ref('source')
      .optional()
      .meta({
        description:
          'The id of the source in which it stands, which the prose cites too. Only notes of our own have none.',
        examples: ['register-2015'],
      }),
    side: z
      .enum(SIDES)
      .optional()
      .meta({ description: 'The side of its thing on which it stands where there is room.', examples: ['left'] }),
  })
  .superRefine(
    ({ at, to, position: point, radius, ink, source }, context) => {
      const refuse = (field: string, message: string, expected: string) =>
        context.addIssue({ code: 'custom', path: [field], message, params: { expected } })
      if ((at === undefined) === (point === undefined))
        refuse('at', at ? 'both "at" and "position"' : 'neither "at" nor "position"', 'one of the two')
      if (to !== undefined && (at === undefined || at === to))
        refuse('to', `"${to}"`, 'another place than that of "at"')
      if (to !== undefined && radius !== undefined) refuse('radius', 'both "to" and "radius"', 'a way or a ring')
      if (ink !== 'base' && source === undefined)
        refuse('source', 'nothing', 'the source of what it states, or ink="base" for what is our own')
    },
    { when },
  )
export type MapNoteAttributes = z.output<typeof mapNoteAttributes>
