import { z } from 'zod'
import type { HistoricalDate } from './edtf/moment'
import { parseDate } from './edtf/parse-date'
import type { KnownClaims } from './known-claims'
import { language, text } from './nouns/basics'
import { mapNoteAttributes } from './nouns/map-note'
import { quotationOf, ref } from './nouns/ref'
import type { Ink } from './nouns/scales'
import { sceneAttributes } from './nouns/scene'
import { shownAttributes } from './nouns/shown'
import type { Report, Where } from './problems'

/** Where a tag may stand: in another, or in the chapter outside of all. */
type Parent = 'chapter' | 'Scene' | 'Claim' | 'Short' | 'Notes' | 'Plain' | 'HowSure'

/** All that is known of one tag. Its component, when it has one, is named in `components/prose/render-prose.tsx`. */
type Rule<Attributes extends z.ZodType> = {
  /** What it is for, in the words of the writer who will use it. */
  says: string
  inside: readonly Parent[]
  /** `inline` within a sentence; `block` on its own, wherever the line breaks around it are. */
  form: 'inline' | 'block'
  /** What stands between its ends: nothing, one line, or paragraphs. */
  holds: 'nothing' | 'line' | 'blocks'
  /** Taken out of the text and laid out by a layout, so that it needs no component. */
  isTakenOut?: true
  /** Shows the evidence of the claims that it names, or that of the retellings in story.yaml: their sources go with it. */
  shows?: 'evidence' | 'retellings'
  /** Its attributes. Each has a description and an example; ids are `ref()`. */
  attributes: Attributes
  /** What the schema can't see: it depends on the rest of the story. */
  check?(
    attributes: z.output<Attributes>,
    known: KnownClaims,
    where: (attribute?: string) => Where,
    report: Report,
  ): void
}

function tag<Attributes extends z.ZodType>(rule: Rule<Attributes>): Rule<Attributes> {
  return rule
}

/** Where a sentence of the story may stand. */
const PROSE: readonly Parent[] = ['chapter', 'Scene', 'Claim', 'Short', 'Notes', 'Plain', 'HowSure']
const none = z.strictObject({})

/** How the kinds of claim are called in a message. */
const SAYS: Readonly<Record<Ink, string>> = { told: 'as told', record: 'on record' }

export const TAGS = {
  Scene: tag({
    says: 'One complete picture with its words: never a change from the scene before.',
    inside: ['chapter'],
    form: 'block',
    holds: 'blocks',
    isTakenOut: true,
    attributes: sceneAttributes,
  }),
  Claim: tag({
    says: 'A line of the scene that can be true or false, in one line with its source. Its ink follows from the claim.',
    inside: ['Scene'],
    form: 'block',
    holds: 'line',
    attributes: z.strictObject({
      id: ref('claim').meta({ description: 'The id of the claim.', examples: ['opened-in-may'] }),
    }),
  }),
  Register: tag({
    says: 'Two crosses along time, or along a list of names: how far the legend is out.',
    inside: ['Scene'],
    form: 'block',
    holds: 'nothing',
    attributes: z
      .strictObject({
        record: text.meta({
          description: 'Where the cross of the record stands: a date, or names of the axis parted by commas.',
          examples: ['2015-06'],
        }),
        told: text.meta({
          description: 'Where the cross of the legend stands: a date, or names of the axis parted by commas.',
          examples: ['2015-07-24'],
        }),
        gap: text.meta({
          description: "How far they are apart, in the sources' own measure.",
          examples: ['more than a month'],
        }),
        axis: text.optional().meta({
          description: 'The names along the axis, parted by commas, when it is not time.',
          examples: ['Town, Guild'],
        }),
      })
      .transform(readRegister),
  }),
  Description: tag({
    says: 'What the picture shows, in words, for those who don’t see it.',
    inside: ['Scene'],
    form: 'block',
    holds: 'blocks',
    isTakenOut: true,
    attributes: none,
  }),
  Short: tag({
    says: 'The scene in at most 30 words, for slides and small frames, with one of its sources.',
    inside: ['Scene'],
    form: 'block',
    holds: 'blocks',
    isTakenOut: true,
    attributes: none,
  }),
  Plain: tag({
    says: 'The same in plain words, for the chapter’s plain level: no sentence over 20 words, sources of the scene only. In a chapter with one every scene has one; outside of scenes it stands for the passage before it.',
    inside: ['chapter', 'Scene'],
    form: 'block',
    holds: 'blocks',
    isTakenOut: true,
    attributes: none,
  }),
  Notes: tag({
    says: 'What a presenter may say beside it, in 30 to 80 words.',
    inside: ['Scene'],
    form: 'block',
    holds: 'blocks',
    isTakenOut: true,
    attributes: none,
  }),
  MapNote: tag({
    says: 'A few words on the map beside what they speak of, at most seven to a scene, in the ink of their standing.',
    inside: ['Scene'],
    form: 'block',
    holds: 'line',
    isTakenOut: true,
    attributes: mapNoteAttributes,
  }),
  ClaimAndRecord: tag({
    says: 'Two slips that face each other: a claim on record and one as told, each with its verdict and sources.',
    inside: ['chapter'],
    form: 'block',
    holds: 'nothing',
    shows: 'evidence',
    attributes: z.strictObject({
      record: ref('claim').meta({ description: 'The id of a claim on record.', examples: ['opened-in-may'] }),
      told: ref('claim').meta({ description: 'The id of a claim as told.', examples: ['visitor-built'] }),
    }),
    check(attributes, known, where, report) {
      for (const ink of ['record', 'told'] as const) {
        const kind = known.kindOf(attributes[ink])
        if (kind === undefined || kind === ink) continue
        const found = `found claim "${attributes[ink]}", which is ${SAYS[kind]}`
        report.error(where(ink), `${ink}: ${found}, expected one ${SAYS[ink]}`)
      }
    },
  }),
  Retellings: tag({
    says: 'The chain of retellings that story.yaml names: what each kept and dropped.',
    inside: ['chapter'],
    form: 'block',
    holds: 'nothing',
    shows: 'retellings',
    attributes: none,
    check(_attributes, known, where, report) {
      if (!known.hasRetellings) report.error(where(), 'found <Retellings>, expected "visuals.retelling" in story.yaml')
    },
  }),
  HowSure: tag({
    says: 'The end of a chapter: how sure we are, and what would change it.',
    inside: ['chapter'],
    form: 'block',
    holds: 'blocks',
    attributes: none,
  }),
  Cite: tag({
    says: 'A source, at the end of the sentences that rest on it.',
    inside: PROSE,
    form: 'inline',
    holds: 'nothing',
    attributes: z.strictObject({
      source: ref('source').meta({ description: 'The id of the source.', examples: ['register-2015'] }),
      quote: quotationOf('source')
        .optional()
        .meta({
          description: 'The id of the quoted fragment, when one is shown in the card.',
          examples: ['register-opened'],
        }),
    }),
  }),
  Term: tag({
    says: 'A word or name that the glossary explains.',
    inside: PROSE,
    form: 'inline',
    holds: 'line',
    attributes: z.strictObject({
      id: ref('term').meta({ description: 'The id of the glossary entry.', examples: ['cart'] }),
    }),
  }),
  Shown: tag({
    says: 'Words of the notes that point at something, with what that is. What is to be read stands large on a slide of its own after the scene’s, what is drawn on the scene’s. At most eight lines to a scene.',
    inside: ['Notes'],
    form: 'inline',
    holds: 'line',
    attributes: shownAttributes,
  }),
  Foreign: tag({
    says: 'Words of another language, so that they are read aloud and set as it is; their direction follows.',
    inside: PROSE,
    form: 'inline',
    holds: 'line',
    attributes: z.strictObject({
      lang: language.meta({ description: 'Its BCP 47 tag.', examples: ['ar'] }),
    }),
  }),
  Likelihood: tag({
    says: 'How likely a claim is held to be, as word and range: "unlikely (20–45 %)".',
    inside: PROSE.filter((parent) => parent !== 'Short'),
    form: 'inline',
    holds: 'nothing',
    attributes: z.strictObject({
      claim: ref('claim').meta({
        description: 'The id of a claim that has a likelihood.',
        examples: ['visitor-built'],
      }),
    }),
    check({ claim }, known, where, report) {
      if (known.hasLikelihood(claim)) return
      report.error(where('claim'), `found claim "${claim}" without likelihood, expected "likelihood" in claims.yaml`)
    },
  }),
}

export type TagName = keyof typeof TAGS
/** The tags that stand in the text and need a component. */
export type ProseTag = Exclude<TagName, 'Scene' | 'Description' | 'Short' | 'Plain' | 'Notes' | 'MapNote'>
/** What the attributes of a tag are read into. */
export type TagAttributes<Name extends TagName> = z.output<(typeof TAGS)[Name]['attributes']>

export const TAG_NAMES = Object.keys(TAGS) as TagName[]

export function isTagName(name: string): name is TagName {
  return Object.hasOwn(TAGS, name)
}

/** The attributes of a tag by name, each with its schema. */
export function attributesOf(name: TagName): Record<string, z.core.$ZodType> {
  const schema: z.core.$ZodType = TAGS[name].attributes
  const object = schema instanceof z.ZodPipe ? schema.def.in : schema
  return object instanceof z.ZodObject ? object.shape : {}
}

/** A register check along time, or along a list of names. */
export type Register = { gap: string } & (
  | { axis?: undefined; record: HistoricalDate; told: HistoricalDate }
  | { axis: string[]; record: string[]; told: string[] }
)

const names = (list: string) => list.split(',').map((name) => name.trim())

function readRegister(
  { record, told, gap, axis }: { record: string; told: string; gap: string; axis?: string | undefined },
  context: z.RefinementCtx,
): Register {
  const refuse = (field: string, message: string, expected: string) =>
    context.addIssue({ code: 'custom', path: [field], message, params: { expected } })
  if (axis !== undefined) {
    const along = names(axis)
    for (const [field, list] of Object.entries({ record, told })) {
      for (const name of names(list)) {
        if (!along.includes(name)) refuse(field, `"${name}"`, `names of the axis: ${along.join(', ')}`)
      }
    }
    return { gap, axis: along, record: names(record), told: names(told) }
  }
  const [from, to] = [parseDate(record), parseDate(told)]
  if ('problem' in from) refuse('record', from.problem, from.expected)
  if ('problem' in to) refuse('told', to.problem, to.expected)
  if ('problem' in from || 'problem' in to) return z.NEVER
  return { gap, record: from.date, told: to.date }
}
