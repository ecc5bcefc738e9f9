/**
 * What the styles keep to: tokens that exist, no colour, letter size or space besides them, logical sides. A finding is mended
 * with a token of app/styles/tokens.css or a condition of app/styles/conditions.css. What may stand besides them: sizes that
 * follow the room (`clamp`, `min`, `max`, `calc`), `em`, what is measured on paper (`pt`, `mm`), hairlines up to 1.5 px.
 */
const LETTERS =
  'take a step of the scale, var(--fs-16), or one for drawings, var(--px-14), or let it follow the room (clamp)'
const SPACES =
  'take a step of the scale, var(--s3); em, hairlines up to 1.5px and what follows the room (clamp) may stand'
const COLOURS = 'take a colour of app/styles/tokens.css'

/** One length by itself in a value, in px or rem; the second leaves out hairlines. */
const LETTER_SIZE = /(?:^|\s)[\d.]+(?:px|rem)(?=\s|$)(?![^(]*\))/
const SPACE = /(?:^|\s)-?(?:[\d.]+rem|(?!(?:0|1|1\.5)px)[\d.]+px)(?=\s|$)(?![^(]*\))/

const SCALES = { '/^font(-size)?$/': [LETTER_SIZE], '/^(padding|margin|gap|row-gap|column-gap)/': [SPACE] }
/** One value of a list, with whatever stands in its brackets. */
const VALUE = String.raw`(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+`
/**
 * Four values of which right and left are not the same: such a shorthand does not turn round with the direction of the text. Places
 * in the picture do not either: they are given by these properties.
 */
const UNEVEN = new RegExp(
  `^(?!.*var\\(--(?:free|frame|panel|card)-)${VALUE}\\s+(${VALUE})\\s+${VALUE}\\s+(?!\\1$)${VALUE}$`,
)
const SIDES = {
  '/^(float|clear|text-align|caption-side)$/': ['left', 'right'],
  '/^(inset|scroll-margin|scroll-padding|border-width|border-style|border-color)$/': [UNEVEN],
}
const adviseOn = (property, value) =>
  UNEVEN.test(value)
    ? 'take its -inline and -block'
    : property.startsWith('font')
      ? LETTERS
      : /^(padding|margin|.*gap)/.test(property)
        ? SPACES
        : 'take start or end'

/** @type {import('stylelint').Config} */
export default {
  ignoreFiles: ['app/styles/fonts.css', 'app/styles/heads.css'],
  referenceFiles: ['app/styles/*.css', 'components/**/*.css'],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'no-unknown-custom-properties': [
      true,
      { message: (name) => `${name} is defined nowhere; what markup gives stands in app/styles/given.css` },
    ],
    'no-unknown-custom-media': [true, { message: (name) => `${name} is not a condition of app/styles/conditions.css` }],
    'color-no-hex': [true, { message: COLOURS }],
    'color-named': ['never', { message: COLOURS }],
    'function-disallowed-list': [
      ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
      { message: COLOURS },
    ],
    'declaration-property-value-disallowed-list': [
      { ...SCALES, ...SIDES, '/^(padding|margin|gap|row-gap|column-gap)/': [SPACE, UNEVEN] },
      { message: adviseOn },
    ],
    'property-layout-mappings': [
      'flow-relative',
      {
        ignoreProperties: ['max-width', 'min-width', /^overflow-[xy]$/],
        message: (_, property) => `${property}: take its logical side`,
      },
    ],
    'no-duplicate-selectors': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-no-important': true,
    'block-no-empty': true,
  },
  overrides: [
    { files: ['app/styles/tokens.css'], rules: { 'color-no-hex': null, 'function-disallowed-list': null } },
    {
      // Placed in a picture, which is not turned round with the direction of the text.
      files: ['components/layouts/map-notes-list.css', 'components/stage/paper/map-notes.css'],
      rules: {
        'property-layout-mappings': null,
        'declaration-property-value-disallowed-list': [SCALES, { message: adviseOn }],
      },
    },
  ],
}
