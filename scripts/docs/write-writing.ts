import type { z } from 'zod'
import { DESCRIBED } from '../../model/export/json-schemas'
import { NOUNS } from '../../model/nouns'
import { KINDS } from '../../model/nouns/entry-kinds'
import { attributesOf, TAG_NAMES, TAGS, type TagName } from '../../model/tags'
import { fieldsOf } from '../new/fields'
import { cell, fieldRows } from './describe-fields'

const INTRO = `# Writing a story

Made from the model by \`npm run docs\`; a test says when it has drifted. Write nothing here: the sentences stand in \`model/tags.ts\`
and \`model/nouns/\`.

A chapter is a file \`stories/<story>/chapters/NN-name.mdx\`: a head, then paragraphs, and tags. \`npm run new chapter\` begins one,
\`npm run new scene\` puts a scene into it, \`npm run check\` says what is wrong, \`npm run dev\` shows it.

Prose knows paragraphs, \`## headings\`, lists, \`> quotations\`, \`*emphasis*\`, \`**strong**\` and links to scenes (\`[words](#scene)\`) and
pages (\`[words](/page/)\`). Quotations in “ ” must be recorded fragments of a source (\`quotes\` in \`sources.yaml\`). Footnotes, tables,
addresses and code are refused: what a sentence rests on is a \`<Cite>\`.

Dates are written as far as they are known: \`2015-07-24\`, \`2015-06\`, \`2015\`, \`2015-04/2015-06\`, \`2015-06~\` (about), \`2012/..\`
(from then on). Coordinates have the longitude first: \`[35.874, 34.915]\`. In YAML, text with a colon or a \`#\` in it stands in
quotation marks.`

/** `docs/writing.md`. */
export function writeWriting(): string {
  const tags = TAG_NAMES.flatMap(describeTag)
  const nouns: Record<string, z.ZodObject> = Object.fromEntries(
    Object.entries(NOUNS).map(([kind, schema]) => [
      kind in KINDS ? KINDS[kind as keyof typeof KINDS] : `${kind}.yaml`,
      schema,
    ]),
  )
  const files = DESCRIBED.flatMap(({ file, title }) => {
    const schema = nouns[file]
    return schema ? [`## \`${file}\``, '', `${title}.`, '', ...table(fieldRows(schema)), ''] : []
  })
  const head = [
    '## The head of a chapter',
    '',
    'Between two lines of `---`.',
    '',
    ...table(fieldRows(NOUNS.chapter)),
    '',
  ]
  return [INTRO, '', '# Tags', '', ...tags, '# Files', '', ...head, ...files].join('\n').trimEnd().concat('\n')
}

function table(rows: readonly string[], first = 'field'): string[] {
  return [`| ${first} | required | what it holds |`, '| --- | --- | --- |', ...rows]
}

function describeTag(name: TagName): string[] {
  const { says, inside, form, holds } = TAGS[name]
  const places = inside.map((parent) => (parent === 'chapter' ? 'the chapter itself' : `\`<${parent}>\``)).join(', ')
  const within = { nothing: 'nothing', line: 'one line', blocks: 'paragraphs' }[holds]
  const shape = form === 'inline' ? 'Within a sentence' : 'On its own'
  const rows = attributes(name).map(
    (field) => `| \`${field.name}\` | ${field.isRequired ? 'yes' : ''} | ${cell(field)} |`,
  )
  return [
    `## \`<${name}>\``,
    '',
    says,
    '',
    `${shape}; stands in ${places}; holds ${within}.`,
    '',
    ...(rows.length > 0 ? [...table(rows, 'attribute'), ''] : []),
    '```mdx',
    exampleOf(name),
    '```',
    '',
  ]
}

function attributes(name: TagName) {
  const { attributes: schema } = TAGS[name] as { attributes: z.ZodType }
  const object = (schema as { def: { in?: z.ZodObject } }).def.in ?? schema
  return fieldsOf(object as z.ZodObject)
}

/** A tag with every attribute that has an example. */
export function exampleOf(name: TagName): string {
  const written = Object.entries(attributesOf(name)).flatMap(([attribute, schema]) => {
    const example = (schema as z.ZodType).meta()?.examples
    const [first] = Array.isArray(example) ? example : []
    return first === undefined ? [] : [`${attribute}="${first}"`]
  })
  const { holds } = TAGS[name]
  const open = [`<${name}`, ...written].join(' ')
  if (holds === 'nothing') return `${open} />`
  return holds === 'line' ? `${open}>its words</${name}>` : `${open}>\n  Its words.\n</${name}>`
}
