import { z } from 'zod'
import { NOUNS } from '../nouns'
import { KINDS, type Kind } from '../nouns/entry-kinds'
import { REFERENCES } from '../nouns/ref'
import { LESSONS_FILE } from '../read-lessons'
import { LOOK_FILE } from '../read-look'
import { PACK_FILE } from '../read-pack'
import { routeFile } from '../read-routes'
import { SITE_FILE } from '../read-site'

/** A file of a story as an editor's program may check it while one writes. */
type Described = {
  /** The file in the folder of a story, or of all of them. */
  file: string
  title: string
  schema: z.ZodType
  /** True for the file that all stories share. */
  isShared?: true
}

/** The files of a story that hold entries. */
export const DESCRIBED: readonly Described[] = [
  { file: 'story.yaml', title: 'The story as a whole', schema: NOUNS.story },
  { file: KINDS.source, title: 'Everything that a statement may rest on', schema: z.array(NOUNS.source) },
  { file: KINDS.place, title: 'Everything with a position', schema: z.array(NOUNS.place) },
  { file: KINDS.route, title: 'Lines and areas, longitude first', schema: routeFile },
  { file: KINDS.event, title: 'What happened, or is said to have happened', schema: z.array(NOUNS.event) },
  { file: KINDS.statement, title: 'Who said what, when, in which source', schema: z.array(NOUNS.statement) },
  { file: KINDS.claim, title: 'What can be true or false', schema: z.array(NOUNS.claim) },
  { file: KINDS.contradiction, title: 'Where the documents disagree', schema: z.array(NOUNS.contradiction) },
  { file: KINDS.term, title: 'People, organisations and terms', schema: z.array(NOUNS.term) },
  { file: PACK_FILE, title: 'What is printed for a lesson', schema: NOUNS.pack },
  { file: LESSONS_FILE, title: 'How the story can be taught', schema: NOUNS.lessons },
  { file: LOOK_FILE, title: 'How the story looks, and whom to write to', schema: NOUNS.look },
  { file: SITE_FILE, title: 'The site that the stories stand on', schema: NOUNS.site, isShared: true },
]

/** The name of the schema of a story's file: `sources.json`. */
export function schemaName(file: string): string {
  return file.replace(/\.\w+$/, '.json')
}

/**
 * The JSON Schema (draft 7, which editors know best) of a file as one writes it. What a schema can't say (does this day exist?) is for
 * `npm run check`.
 *
 * @param ids Those of a story: fields that name an entry then offer them.
 */
export function writeJsonSchema({ title, schema }: Described, ids?: Readonly<Record<Kind, readonly string[]>>): string {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const found = ids && REFERENCES.get(zodSchema)?.kinds.flatMap((kind) => ids[kind])
      if (found && found.length > 0 && jsonSchema.type === 'string') jsonSchema.enum = [...new Set(found)]
    },
  })
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`
}

/**
 * What `.vscode/settings.json` says: which schema is for which file. Those of a story have its ids (`npm run schemas`).
 *
 * @param slugs The stories.
 */
export function editorSettings(slugs: readonly string[]): {
  'yaml.schemas': Record<string, string>
  'json.schemas': object[]
} {
  const places = DESCRIBED.flatMap(({ file, isShared }) =>
    isShared
      ? [{ schema: `./schemas/${schemaName(file)}`, match: `stories/${file}` }]
      : slugs.map((slug) => ({
          schema: `./.vscode/ids/${slug}/${schemaName(file)}`,
          match: `stories/${slug}/${file}`,
        })),
  )
  const isYaml = ({ match }: { match: string }) => match.endsWith('.yaml')
  return {
    'yaml.schemas': Object.fromEntries(places.filter(isYaml).map(({ schema, match }) => [schema, match])),
    'json.schemas': places
      .filter((place) => !isYaml(place))
      .map(({ schema, match }) => ({ fileMatch: [`/${match}`], url: schema })),
  }
}
