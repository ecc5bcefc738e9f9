import type { z } from 'zod'
import { NOUNS } from '../../model/nouns'
import { KINDS, type Kind } from '../../model/nouns/entry-kinds'
import { TAG_NAMES, TAGS } from '../../model/tags'
import { type Link, linksOf } from './describe-fields'

/** What each noun is, in one sentence. */
const SAYS: Readonly<Record<string, string>> = {
  site: 'What all stories share: its name, its language, their order, and whose cover is the front page.',
  story: 'A folder of `stories/`: its head says title, language, version, corrections.',
  source: 'Everything that a statement may rest on, with how much of it was read and what may be quoted.',
  quotation: 'A recorded fragment of a source, word for word.',
  place: 'Everything with a position, and how far off that may be.',
  route: 'A line or an area, with the source of its geometry.',
  event: 'What happened, or is said to have happened, with its day and its standing.',
  statement: 'A telling: who said what, when, in which source, about which event or claim.',
  claim: 'What can be true or false; told or on record, with a verdict and what would change it.',
  contradiction: 'Where documents disagree, with each other or with themselves.',
  term: 'A name or word that the glossary explains.',
  chapter: 'One `.mdx` file, a sheet of the story: scenes with passages between them.',
  scene: 'A complete picture with its words; never a change from the scene before.',
  pack: 'What is printed for a lesson, and the key to it.',
  look: 'How the story looks: name, logo, colours of the inks, fonts; whom to write to.',
  lessons: 'How the story can be taught: exercises, and lessons of steps with their minutes.',
}

const INTRO = `# The model

Made from the schemas by \`npm run docs\`; a test says when it has drifted. What each field holds stands in \`docs/writing.md\`.

Entries name each other by ids. Every field that does says of what in its schema (\`model/nouns/ref.ts\`), and nothing else does:
the check of a story, the completion in an editor and this diagram are made of it. Places and routes share one space of names.`

/** `docs/model.md`. */
export function writeModel(): string {
  const rows = Object.entries(SAYS).map(([noun, says]) => `| ${noun} | \`${fileOf(noun)}\` | ${says} |`)
  const nouns = Object.entries(NOUNS) as [string, z.ZodObject][]
  const links = [
    ...nouns.flatMap(([noun, schema]) => unique(linksOf(schema)).map((link) => [noun, link] as const)),
    ...unique(tagLinks()).map((link) => ['scene', link] as const),
  ]
  const lines = links.flatMap(([noun, { field, kinds, isMany, isRequired }]) =>
    kinds.map((kind) => `  ${noun} ${isMany ? '}o--o{' : isRequired ? '}o--||' : '}o--o|'} ${kind} : "${field}"`),
  )
  const held = [
    '  story ||--o{ chapter : "chapters"',
    '  chapter ||--o{ scene : "holds"',
    '  source ||--o{ quotation : "quotes"',
  ]
  return [
    INTRO,
    '',
    '| noun | file | what it is |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '```mermaid',
    'erDiagram',
    ...held,
    ...new Set(lines),
    '```',
    '',
  ].join('\n')
}

function fileOf(noun: string): string {
  const file = noun in KINDS ? KINDS[noun as Kind] : `${noun}.yaml`
  return file === 'chapters' ? 'chapters/NN-name.mdx' : file
}

/** What the tags in a scene's words name. */
function tagLinks(): Link[] {
  return TAG_NAMES.filter((name) => name !== 'Scene').flatMap((name) => {
    const { attributes } = TAGS[name] as { attributes: z.ZodType }
    const object = (attributes as { def: { in?: z.ZodObject } }).def.in ?? attributes
    return linksOf(object as z.ZodObject).map((link) => ({ ...link, field: `<${name}>`, isMany: true }))
  })
}

/** One line for the fields that name the same. */
function unique(links: readonly Link[]): Link[] {
  const byKinds = new Map<string, Link>()
  for (const link of links) {
    const key = link.kinds.join()
    const other = byKinds.get(key)
    byKinds.set(
      key,
      other ? { ...other, field: `${other.field}, ${link.field}`, isMany: other.isMany || link.isMany } : link,
    )
  }
  return [...byKinds.values()]
}
