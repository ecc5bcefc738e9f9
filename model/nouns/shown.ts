import { z } from 'zod'
import { text } from './basics'
import { refs } from './ref'

/** The attributes of `<Shown>`: what the notes point at. */
export const shownAttributes = z
  .strictObject({
    claims: refs('claim').meta({
      description: 'Ids of claims of the scene, to be read together: each as it stands in claims.yaml.',
      examples: ['opened-in-may visitor-built'],
    }),
    statements: refs('statement').meta({
      description:
        'Ids of statements, to be read together: who, the year, and the words that are quoted or what was said.',
      examples: ['register-on-the-opening'],
    }),
    quotes: refs('quotation').meta({
      description: 'Ids of quoted fragments, to be read together, with speaker and year.',
      examples: ['register-opened'],
    }),
    places: refs('place', 'route').meta({
      description: 'Ids of places and routes that the scene draws.',
      examples: ['new-bridge'],
    }),
    picture: text.optional().meta({
      description:
        'What the slide shows as a whole: the name of the scene’s visual, `card` for its short text, `register` for its register check.',
      examples: ['map'],
    }),
  })
  .superRefine((value, context) => {
    if (Object.values(value).flat().some(Boolean)) return
    context.addIssue({
      code: 'custom',
      path: [],
      message: 'nothing in <Shown>',
      params: { expected: 'claims, statements, quotes, places or picture' },
    })
  })
