import { z } from 'zod'
import { date, id, text, when } from './basics'
import { camera } from './camera'
import { ref, refs } from './ref'
import { ink } from './scales'

/** The attributes of `<Scene>`. A scene is the complete picture, never a change from the last one. */
export const sceneAttributes = z
  .strictObject({
    id,
    title: text.describe('The head of the slip: `The ships sailed first`.'),
    date: date
      .optional()
      .describe('The date in the stamp. Needs a source that dates it. Leave it out when nothing does.'),
    ink: ink.default('record').describe('`told` when the stamp is the date of a telling.'),
    place: ref('place').optional().describe('The id of the place where the scene is.'),
    camera: camera
      .optional()
      .describe('The camera on wide screens, made for a free area of 900 × 700 px beside the slip.'),
    cameraNarrow: camera
      .optional()
      .describe('The camera on narrow screens, made for a free area of 360 × 400 px above the slip.'),
    inset: camera.optional().describe('A second, closer camera, drawn as an enlargement: `35.867 34.907 13`.'),
    record: refs('place', 'route').describe('Ids of places and routes drawn in the ink of the record.'),
    told: refs('place', 'route').describe('Ids of places and routes drawn in the ink of the legend.'),
    base: refs('place', 'route').describe('Ids of places and routes drawn in plain graphite, for orientation.'),
    scrub: refs('route').describe('Ids of the routes among them that are drawn, and sailed, as the reader scrolls.'),
    visual: text.default('map').describe('What the stage shows: `map`, or the name of another visual in the registry.'),
    beat: z.coerce.number().int().positive().optional().describe('Which beat of that visual, counted from 1.'),
  })
  .refine((scene) => scene.visual !== 'map' || scene.camera !== undefined, {
    message: 'a camera, because the visual is a map: "30.5 39.2 5.1"',
    path: ['camera'],
    when,
  })
  .refine((scene) => scene.visual !== 'map' || scene.cameraNarrow !== undefined, {
    message: 'a camera for narrow screens, because the visual is a map: "30.5 38.7 4.2"',
    path: ['cameraNarrow'],
    when,
  })
