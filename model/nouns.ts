/**
 * The nouns of a story: one Zod schema for each kind of entry that a writer may add, and the types inferred from them.
 * Every field has one line in the words of the writer who will fill it. Objects are strict, so that a typo in a field's
 * name is an error. What the schemas can't see alone (does this id exist?) is checked in read-story.ts.
 */
import { z } from 'zod'
import { countWords } from './count-words'
import { parseDate } from './dates'

/** Lower-case words joined by hyphens. Permanent, because ids stand in addresses: `tartus-harbour`. */
export const id = z
  .string('an id such as "tartus-harbour"')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens, such as "tartus-harbour"')

/** A date as it is known, in the notation of `dates.ts`: `2015-07-24`, `2015-06`, `2015-04/2015-06`, `2015-06~`. */
const date = z
  .union([z.string(), z.number().transform(String)], 'a date such as "2015-07-24"')
  .transform((text, context) => {
    const result = parseDate(text)
    if ('problem' in result) {
      context.addIssue({ code: 'custom', message: result.problem, params: { expected: result.expected } })
      return z.NEVER
    }
    return result.date
  })

/** Rules about an entry as a whole are checked even when one of its fields is wrong, so that one report has every problem. */
const when = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null

const text = z.string().trim().min(1, 'some text')
/** Longitude first, then latitude, in degrees (WGS84): `[35.874, 34.915]`. */
const lonLat = z.tuple([
  z.number().min(-180, 'a longitude from -180 to 180 degrees').max(180, 'a longitude from -180 to 180 degrees'),
  z.number().min(-90, 'a latitude from -90 to 90 degrees').max(90, 'a latitude from -90 to 90 degrees'),
])

/**
 * The two inks. `told`: asserts that the visit moved Moscow to war or that Tehran authored the intervention, whoever says
 * it. `record`: everything else, each entry with its own standing.
 */
export const ink = z.enum(['told', 'record'])
export type Ink = z.infer<typeof ink>

/** How far an entry can be relied on, in one word; the sentence beside it says why. */
export const standing = z.enum(['firm', 'contested', 'one source', 'denied', 'not known'])
export type Standing = z.infer<typeof standing>

/**
 * Words of likelihood with their range in per cent, as in the United States' Intelligence Community Directive 203
 * (2 January 2015). The words are used in the story only with their range beside them.
 */
export const LIKELIHOOD = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
} as const satisfies Record<string, readonly [number, number]>
export type Likelihood = keyof typeof LIKELIHOOD
const likelihood = z.enum(Object.keys(LIKELIHOOD) as [Likelihood, ...Likelihood[]])

/** `sourced`: from a survey or list. The other three must look approximate on the map and say so. */
const certainty = z.enum(['sourced', 'estimated', 'sketch', 'schematic'])
export type Certainty = z.infer<typeof certainty>

/** Ids parted by spaces: `syrian-express tartus`. Nothing when the attribute is left out. */
const ids = z
  .string()
  .default('')
  .transform((list) => list.split(/\s+/).filter(Boolean))

/** `longitude latitude zoom`, parted by spaces: `30.5 39.2 5.1`. */
const camera = z.string().transform((words, context): Camera => {
  const [lon, lat, zoom, ...rest] = words.trim().split(/\s+/).map(Number)
  const fits =
    rest.length === 0 &&
    Math.abs(lon ?? 999) <= 180 &&
    Math.abs(lat ?? 999) <= 85 &&
    (zoom ?? -1) >= 0 &&
    (zoom ?? 99) <= 22
  if (!fits || lon === undefined || lat === undefined || zoom === undefined) {
    context.addIssue({
      code: 'custom',
      message: `"${words}"`,
      params: { expected: 'longitude (-180 to 180), latitude (-85 to 85) and zoom (0 to 22), such as "30.5 39.2 5.1"' },
    })
    return z.NEVER
  }
  return { center: [lon, lat], zoom }
})

/** One correction, kept for ever. */
const correction = z.strictObject({
  /** The day on which it was made. */
  date,
  /** Where it stood: a scene, claim, event or source id. */
  where: id,
  /** The old wording, whole. */
  was: text,
  /** The new wording, whole. */
  now: text,
  /** Why, in one sentence. */
  why: text,
})

/** The picture on the cover: what is drawn in which ink, and from where it is seen. */
const cover = z.strictObject({
  /** The camera on wide screens, as in a scene: `41 45.5 3.5`. */
  camera,
  /** The camera on narrow screens. */
  cameraNarrow: camera,
  /** Ids of places and routes in the ink of the record. */
  record: z.array(id).default([]),
  /** The same on narrow screens, where fewer names have room. Leave it out and all are shown. */
  recordNarrow: z.array(id).optional(),
  /** Ids of places and routes in the ink of the legend. */
  told: z.array(id).default([]),
  /** Ids of places and routes in plain graphite. */
  base: z.array(id).default([]),
  /** Short notes on the map, each with a stamp. */
  notes: z
    .array(
      z.strictObject({
        /** Where its upper left corner stands, `[longitude, latitude]`. */
        at: lonLat,
        /** Where it stands on narrow screens. Leave it out and the note is not shown there. */
        atNarrow: lonLat.optional(),
        /** The date in its stamp. Leave it out for a note without a date. */
        date: date.optional(),
        ink,
        /** At most ten words. */
        text,
      }),
    )
    .default([]),
})

/**
 * What the visuals beside the map show. Each is made of entries of the story, so that it can't say anything of its own. The
 * fields that are not here belong to the visuals that `readStory` is given.
 */
export const storyVisuals = z.looseObject({
  /** Five events in the order of the telling, and at their dates. */
  twoOrders: z
    .strictObject({
      /** First month of the calendar: `2015-04`. */
      from: date,
      /** Last month of the calendar: `2015-10`. */
      to: date,
      /** In the order of the telling. */
      slips: z.array(
        z.strictObject({
          /** As told, in at most six words: `The general flies to Moscow`. Leave it out when no teller has it. */
          told: text.optional(),
          /** True when no teller names it and it only follows from the telling. */
          implied: z.boolean().default(false),
          /** On record, in a few words: `He lands in Moscow; Russia denies it`. Leave it out when nothing dates it. */
          record: text.optional(),
          /** The id of the event whose date it takes. */
          event: id.optional(),
          /** The id of the statement whose day it takes, when only the telling has a date. */
          statement: id.optional(),
        }),
      ),
    })
    .optional(),
  /** What each retelling kept and what it dropped. */
  retelling: z
    .strictObject({
      /** The id of the event that is told of. */
      event: id,
      /** Claims that were handed on or lost, each with a label of at most six words. */
      facts: z.array(z.strictObject({ claim: id, label: text })),
      /** Tellings in order of time, each made of statements; what they do to the claims stands in statements.yaml. */
      tellings: z.array(z.strictObject({ statements: z.array(id).min(1, 'at least one statement'), who: text })),
      /** The widest gap in words: `more than four years`. */
      gap: text,
    })
    .optional(),
  /** Statements named in the chart of what was known when, each with a label of at most five words. */
  whoKnew: z.array(z.strictObject({ statement: id, label: text })).default([]),
})

/** `story.yaml`: the story as a whole. */
export const storyFile = z.strictObject({
  /** The title on the cover. */
  title: text,
  /** What is so, then what is told, in two or three short sentences. */
  standfirst: text,
  /** The language of the text as a BCP 47 tag: `en`. */
  language: text,
  /** The version that page, embed, handout and data carry: `1.0.0`. Raise it with every change of wording. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers with dots, such as "1.0.0"'),
  /** The day of that version. */
  updated: date,
  /** Who answers for the story, as it should be cited. */
  publisher: text,
  /**
   * Where readers report errors: an e-mail address. `CONTACT_EMAIL` in the environment comes before it; without either the
   * message that a reader opens has no recipient.
   */
  contact: z.email('an e-mail address').optional(),
  /** The months that the time rail shows in full. Scenes outside it stand beyond a torn edge. */
  rail: z.strictObject({
    /** First month: `2015-01`. */
    from: date,
    /** Last month: `2016-12`. */
    to: date,
  }),
  /** The picture on the cover. */
  cover: cover.optional(),
  /** What the visuals beside the map show. */
  visuals: storyVisuals.prefault({}),
  /** What was corrected, newest first. Empty when nothing was. */
  corrections: z.array(correction),
})

/** The kinds of source. `data` is for coordinates and other measurements, `reference` for encyclopaedias and lists. */
const sourceKind = z.enum(['report', 'analysis', 'compilation', 'official', 'tape', 'memoir', 'data', 'reference'])
export type SourceKind = z.infer<typeof sourceKind>

const quotation = z.strictObject({
  /** Permanent, unique in the whole story: `parker-arguably`. */
  id,
  /** At most 15 words, exact, as they stand in the source. `…` joins two parts, `[…]` marks an insertion. */
  quote: text.superRefine((words, context) => {
    const count = countWords(words)
    if (count <= 15) return
    context.addIssue({ code: 'custom', message: `${count} words`, params: { expected: 'at most 15 words' } })
  }),
  /** Where it stands in the source: `paragraph 9`, `entry for 24 July`. */
  at: text,
  /** Who said it, when that is not the author. */
  speaker: text.optional(),
  /** When it was said, when that is not the source's own date. */
  said: date.optional(),
})
export type Quotation = z.infer<typeof quotation>

/** `sources.yaml`: everything that a statement may rest on. Their order gives the numbers at the control points. */
export const source = z
  .strictObject({
    id,
    /** A few words by which it is called in the text's cards: `Parker 2020`. */
    name: text,
    /** Who published it. */
    publisher: text,
    /** Who wrote it. Leave it out when that is not stated. */
    author: text.optional(),
    /** Its title, when that was seen. Leave it out when the title was only rebuilt from an address. */
    title: text.optional(),
    /** The day it speaks from. Leave it out when it bears none. */
    date: date.optional(),
    /** What is uncertain about that date, in one sentence. */
    dateNote: text.optional(),
    /** Its address. */
    url: z.url('a full address that begins with https:// or http://').optional(),
    /** An archived copy. */
    archived: z.url('a full address that begins with https:// or http://').optional(),
    /** The day on which the editors last read it. Leave it out when they never did, and say so in `basis`. */
    read: date.optional(),
    /** BCP 47 tag: `en`, `ru`. */
    language: text.optional(),
    kind: sourceKind,
    /** On what ground it speaks: present, unnamed officials, ship counts, a copy of a wire report. One or two sentences. */
    basis: text,
    /** Ids of the sources that it repeats or rests on. Two sources with one origin count once. */
    dependsOn: z.array(id).default([]),
    /** Ids of the sources that name it, when it was not found itself. It is then cited as "named in …". */
    namedIn: z.array(id).default([]),
    /** A (reliable) to E (unreliable), F (can't be judged), as in the Admiralty scale, and why. */
    grade: z.strictObject({ letter: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), reason: text }),
    /** Hedges of its own that a reader should know. */
    hedges: text.optional(),
    /** The fragments that the story may quote. */
    quotes: z.array(quotation).default([]),
  })
  .refine((entry) => !entry.namedIn?.length || entry.url === undefined, {
    message: 'no address, because a source that is only named in another was not found',
    path: ['url'],
    when,
  })
export type Source = z.infer<typeof source>

/** `places.yaml`: everything with a position. */
export const place = z.strictObject({
  id,
  /** The name as the story and the map spell it. */
  name: text,
  /** Other spellings that sources use. */
  variants: z.array(text).default([]),
  kind: z.enum(['city', 'town', 'village', 'air base', 'airport', 'port', 'strait', 'crossing', 'building']),
  /** `[longitude, latitude]` in degrees. */
  at: lonLat,
  /** How far off the point may be, in metres. */
  accuracy: z.number().positive('metres, more than 0'),
  certainty,
  /** The id of the source of the position. */
  source: id,
  /** What a reader should know about the position. */
  note: text.optional(),
})
export type Place = z.infer<typeof place>

/** `routes.geojson`: properties of a feature. Lines are routes and runways, polygons are areas. */
export const routeProperties = z.strictObject({
  id,
  /** As the list beside the picture calls it. */
  name: text,
  kind: z.enum([
    'sea route',
    'flight',
    'missile path',
    'road',
    'bus route',
    'telling',
    'runway',
    'breakwater',
    'harbour',
    'area',
  ]),
  /** How far off the line may be, in metres, at its worst vertex. */
  accuracy: z.number().positive('metres, more than 0'),
  certainty,
  /** The id of the source of the geometry. */
  source: id,
  /** When it was used: `2015-06`, `2016-12-15/2016-12-22`. Leave it out for runways and shores. */
  date: date.optional(),
  /** What a reader should know: what is drawn by hand, what no source gives. */
  note: text.optional(),
  /** True when the line fades in from open water, because the sources don't name where it begins. */
  fadesIn: z.boolean().default(false),
})
export type RouteProperties = z.infer<typeof routeProperties>
export type Position = readonly [lon: number, lat: number]
export type Route = RouteProperties & {
  geometry: { type: 'LineString'; coordinates: Position[] } | { type: 'Polygon'; coordinates: Position[][] }
}

/** `events.yaml`: what happened, or is said to have happened. */
export const event = z.strictObject({
  id,
  /** When it happened, as far as that is known. */
  date,
  /** The id of the place. Leave it out when no source gives one. */
  place: id.optional(),
  /** A few words for rails and lists: `He lands in Moscow`. */
  title: text,
  /** What happened, in one or two sentences of our own. */
  what: text,
  standing,
  /** Why that standing: who says so, who denies it. */
  ground: text,
  /** Ids of the sources. */
  sources: z.array(id).min(1, 'at least one source'),
})
export type Event = z.infer<typeof event>

/** `statements.yaml`: a telling. Who said what, when, in which source, about which event or claim. */
export const statement = z.strictObject({
  id,
  /** Who said it, and what they were: `Sergei Ryabkov, deputy foreign minister of Russia`. */
  speaker: text,
  /** When it was said. `undated` when no source tells. */
  said: z.union([z.literal('undated'), date]),
  /** The id of the place where it was said. */
  place: id.optional(),
  /** The id of the source in which it stands. */
  source: id,
  /** Ids of the sources in which the editors read of it, when the source itself was not read. */
  readIn: z.array(id).default([]),
  /** The id of the event that it speaks of. */
  event: id.optional(),
  /** What it does to which claims. */
  claims: z
    .array(z.strictObject({ claim: id, does: z.enum(['asserts', 'reports', 'doubts', 'denies', 'drops']) }))
    .default([]),
  /** What was said, in one sentence of our own. */
  says: text,
  /** The id of the fragment that is quoted from it, if any. */
  quotation: id.optional(),
})
export type Statement = z.infer<typeof statement>

/** `claims.yaml`: what can be true or false, and what the sources do to it. */
export const claim = z
  .strictObject({
    id,
    /** The claim, in one sentence that can be true or false. */
    says: text,
    kind: ink,
    /** Who said it first or most clearly. */
    by: text,
    /** When it was said. `undated` when no source tells. */
    said: z.union([z.literal('undated'), date]),
    /** The id of the place where it was said, when known. */
    place: id.optional(),
    /** What each source does to it. A source that is silent is left out. */
    evidence: z
      .array(
        z.strictObject({
          source: id,
          does: z.enum(['supports', 'reports', 'contradicts']),
          /** On what ground, or in what words of ours. */
          ground: text.optional(),
          /** Ids of the sources on which it rests for this claim, its own among them where it speaks for itself. Leave it out
           * where `dependsOn` of the source says it. */
          restsOn: z.array(id).default([]),
          /** The id of a quoted fragment. */
          quotation: id.optional(),
        }),
      )
      .default([]),
    standing,
    /** The verdict in one sentence: `Two origins agree; the month rests on one.` */
    verdict: text,
    /** How likely the editors hold it to be, when they say so. */
    likelihood: likelihood.optional(),
    /** What would change the verdict. */
    wouldChange: text,
    /** The strongest case for it. Told claims must have one. */
    bestCase: text.optional(),
    /** How it was retold, for told claims: one sentence. */
    retold: text.optional(),
    /** Ids of events that it is about. */
    events: z.array(id).default([]),
  })
  .refine((entry) => entry.kind !== 'record' || entry.evidence?.length !== 0, {
    message: 'at least one source, because a claim on record needs one',
    path: ['evidence'],
    when,
  })
  .refine((entry) => entry.kind !== 'told' || entry.bestCase !== undefined, {
    message: 'the strongest case for it, because the claim is told',
    path: ['bestCase'],
    when,
  })
export type Claim = z.infer<typeof claim>

/** `contradictions.yaml`: where the documents disagree, with each other or with themselves. */
export const contradiction = z.strictObject({
  id,
  /** What they disagree about: `When he asked to come`. */
  about: text,
  /** The sides, each with its source. Two sides may stand in one source. */
  sides: z.array(z.strictObject({ source: id, says: text, quotation: id.optional() })).min(2, 'at least two sides'),
  /** What can be said about it, in one sentence. */
  note: text,
})
export type Contradiction = z.infer<typeof contradiction>

/** `glossary.yaml`: people, organisations and terms. */
export const term = z.strictObject({
  id,
  /** The name or word as the story spells it. */
  name: text,
  kind: z.enum(['person', 'organisation', 'term']),
  /** Other spellings that sources use. */
  variants: z.array(text).default([]),
  /** One or two sentences: for people, the role at the time. */
  meaning: text,
  /** Ids of the sources for what is said here. */
  sources: z.array(id).min(1, 'at least one source'),
})
export type Term = z.infer<typeof term>

/** The head of a chapter file, between `---` lines. */
export const chapterHead = z.strictObject({
  /** One word for the sheet index: `Tartus`. */
  sheet: text,
  /** The chapter's title: `The ships sailed first`. */
  title: text,
  /** What is so, in one or two sentences, below the title. */
  deck: text,
  /** Months for this chapter's rail, when the story's own won't do. */
  rail: z.strictObject({ from: date, to: date }).optional(),
})
export type ChapterHead = z.infer<typeof chapterHead>

/** The attributes of `<Scene>`. A scene is the complete picture, never a change from the last one. */
export const sceneAttributes = z
  .strictObject({
    id,
    /** The head of the slip: `The ships sailed first`. */
    title: text,
    /** The date in the stamp. Needs a source that dates it. Leave it out when nothing does. */
    date: date.optional(),
    /** `told` when the stamp is the date of a telling. */
    ink: ink.default('record'),
    /** The id of the place where the scene is. */
    place: id.optional(),
    /** The camera on wide screens, made for a free area of 900 × 700 px beside the slip. */
    camera: camera.optional(),
    /** The camera on narrow screens, made for a free area of 360 × 400 px above the slip. */
    cameraNarrow: camera.optional(),
    /** A second, closer camera, drawn as an enlargement: `35.867 34.907 13`. */
    inset: camera.optional(),
    /** Ids of places and routes drawn in the ink of the record. */
    record: ids,
    /** Ids of places and routes drawn in the ink of the legend. */
    told: ids,
    /** Ids of places and routes drawn in plain graphite, for orientation. */
    base: ids,
    /** Ids of the routes among them that are drawn, and sailed, as the reader scrolls. */
    scrub: ids,
    /** What the stage shows: `map`, or the name of another visual in the registry. */
    visual: text.default('map'),
    /** Which beat of that visual, counted from 1. */
    beat: z.coerce.number().int().positive().optional(),
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
export type SceneAttributes = z.infer<typeof sceneAttributes>

/** Where the map's middle is and how close it is. Zoom is Mapbox's (512 px tiles), north up, no pitch. */
export type Camera = { readonly center: Position; readonly zoom: number }
