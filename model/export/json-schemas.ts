import { z } from 'zod'
import { NOUNS } from '../nouns'
import { KINDS } from '../nouns/entry-kinds'
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
 * The JSON Schema (draft 7, which editors know best) of a file as one writes it. What a schema can't say (does this id exist?
 * does this day?) is for `npm run check`.
 */
export function writeJsonSchema({ title, schema }: Described): string {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' })
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`
}

/** What `.vscode/settings.json` says: which schema is for which file. */
export function editorSettings(): { 'yaml.schemas': Record<string, string>; 'json.schemas': object[] } {
  const isYaml = ({ file }: Described) => file.endsWith('.yaml')
  return {
    'yaml.schemas': Object.fromEntries(
      DESCRIBED.filter(isYaml).map(({ file, isShared }) => [
        `./schemas/${schemaName(file)}`,
        isShared ? `stories/${file}` : `stories/*/${file}`,
      ]),
    ),
    'json.schemas': DESCRIBED.filter((described) => !isYaml(described)).map(({ file }) => ({
      fileMatch: [`/stories/*/${file}`],
      url: `./schemas/${schemaName(file)}`,
    })),
  }
}
