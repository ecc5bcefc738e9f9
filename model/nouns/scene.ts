import { z } from 'zod'
import { date, id, line, text, when } from './basics'
import { camera } from './camera'
import { ref, refs } from './ref'
import { ink } from './scales'

/** The attributes of `<Scene>`. A scene is the complete picture, never a change from the last one. */
export const sceneAttributes = z
  .strictObject({
    id: id.meta({
      description: 'Lower-case words joined by hyphens. Permanent, because it stands in addresses.',
      examples: ['bridge-opens'],
    }),
    title: line(80).meta({ description: 'The head of the slip.', examples: ['The bridge opens'] }),
    date: date.optional().meta({
      description: 'The date in the stamp. Needs a source that dates it. Leave it out when nothing does.',
      examples: ['2015-06'],
    }),
    ink: ink
      .default('record')
      .meta({ description: '`told` when the stamp is the date of a telling.', examples: ['told'] }),
    place: ref('place')
      .optional()
      .meta({ description: 'The id of the place where the scene is.', examples: ['new-bridge'] }),
    camera: camera.optional().meta({
      description:
        'The camera on wide screens: longitude, latitude and zoom. Made for a free area of 900 × 700 px beside the slip.',
      examples: ['30.5 39.2 5.1'],
    }),
    cameraNarrow: camera.optional().meta({
      description: 'The camera on narrow screens, made for a free area of 360 × 400 px above the slip.',
      examples: ['30.5 38.7 4.2'],
    }),
    inset: camera
      .optional()
      .meta({ description: 'A second, closer camera, drawn as an enlargement.', examples: ['35.867 34.907 13'] }),
    record: refs('place', 'route').meta({
      description: 'Ids of places and routes drawn in the ink of the record.',
      examples: ['river-road new-bridge'],
    }),
    told: refs('place', 'route').meta({
      description: 'Ids of places and routes drawn in the ink of the legend.',
      examples: ['meadow'],
    }),
    base: refs('place', 'route').meta({
      description: 'Ids of places and routes drawn in plain graphite, for orientation.',
      examples: ['upstream downstream'],
    }),
    scrub: refs('route').meta({
      description: 'Ids of the routes among them that are drawn, and sailed, as the reader scrolls.',
      examples: ['river-road'],
    }),
    visual: text.default('map').meta({
      description: 'What the stage shows: `map`, or the name of another visual in the registry.',
      examples: ['map'],
    }),
    beat: z.coerce
      .number()
      .int()
      .positive()
      .optional()
      .meta({ description: 'Which beat of that visual, counted from 1.', examples: ['2'] }),
  })
  .superRefine(
    (scene, context) => {
      const drawn = [scene.record, scene.told, scene.base].flat()
      for (const route of scene.scrub ?? []) {
        if (drawn.includes(route)) continue
        const params = { expected: 'a route that is also in record, told or base' }
        context.addIssue({ code: 'custom', path: ['scrub'], message: `"${route}"`, params })
      }
    },
    { when },
  )
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
