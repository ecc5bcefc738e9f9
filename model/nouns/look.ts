import { z } from 'zod'
import { line } from './basics'

const colour = z
  .string('a colour such as "#1F6B3A"')
  .regex(/^#[0-9a-f]{6}$/i, 'a colour of six digits such as "#1F6B3A", in quotation marks')

const inkLook = z.strictObject({
  called: line(20).describe('What the colour is called in a sentence: `green`.'),
  day: colour.describe('The ink by day, on light paper: `"#1F6B3A"`. At least 3 : 1 against it.'),
  night: colour.describe('The ink by night, on dark paper: `"#7CCB98"`.'),
})

const family = line(60)
  .regex(/^[a-z0-9-]+$/, 'the name of a package of @fontsource-variable, such as "piazzolla"')
  .describe('A package of @fontsource-variable that is installed, without that part of its name.')

/** `look.yaml`: how a story looks, whom to write to. Everything in it may be left out. */
export const lookFile = z.strictObject({
  name: line(40)
    .optional()
    .describe('What stands in the bar of every page in the place of the title, where that is long.'),
  logo: z
    .string('the name of a file beside it')
    .regex(/^[\w-]+\.svg$/, 'the name of an SVG file beside look.yaml, such as "logo.svg"')
    .optional()
    .describe(
      'An SVG file beside it, of at most 4 KB, drawn in the bar as high as its letters in the place of the pencil: `logo.svg`.',
    ),
  contact: z
    .email('an e-mail address')
    .optional()
    .describe(
      'Where readers report errors: an e-mail address. `CONTACT_EMAIL` in the environment comes before it; without either the message that a reader opens has no recipient.',
    ),
  inks: z
    .strictObject({
      told: inkLook.optional().describe('The broken ink: red pencil when it is left out.'),
      record: inkLook.optional().describe('The solid ink: blue pencil when it is left out.'),
    })
    .optional()
    .describe('The colours of the two inks. What they are called and stand for is `inks` in `story.yaml`.'),
  fonts: z
    .strictObject({
      text: family.optional().describe('What is read: `piazzolla`. A package of @fontsource-variable.'),
      label: family
        .optional()
        .describe('What is on the map, and small words: `sofia-sans-condensed`. A package of @fontsource-variable.'),
      head: family.optional().describe('Titles: `sofia-sans-extra-condensed`. A package of @fontsource-variable.'),
    })
    .optional()
    .describe('The fonts of the whole site; the story that has the front page names them. `npm run fonts` cuts them.'),
})
