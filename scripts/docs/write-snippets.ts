import type { Kind } from '../../model/nouns/entry-kinds'
import { REFERENCES } from '../../model/nouns/ref'
import { attributesOf, TAG_NAMES, TAGS } from '../../model/tags'
import { exampleOf } from './write-writing'

type Ids = Readonly<Record<Kind, readonly string[]>>

/** A snippet for each tag and story that names entries: what it may name is chosen from a list. */
export function writeIdSnippets(stories: readonly { slug: string; ids: Ids }[]): string {
  const snippets = stories.flatMap(({ slug, ids }) =>
    TAG_NAMES.flatMap((name) => {
      let stop = 0
      const schemas = attributesOf(name)
      let isOffered = false
      const body = exampleOf(name)
        .replaceAll(/ (\w+)="([^"]*)"/g, (_, attribute: string, value: string) => {
          stop += 1
          const kinds = REFERENCES.get(schemas[attribute] as never)?.kinds ?? []
          const known = kinds.flatMap((kind) => ids[kind])
          if (known.length > 0) isOffered = true
          return ` ${attribute}="${known.length > 0 ? `\${${stop}|${known.join(',')}|}` : `\${${stop}:${value}}`}"`
        })
        .replace(/its words|Its words\./, '$0')
      const snippet = {
        scope: 'mdx',
        prefix: name,
        description: `${TAGS[name].says} (${slug})`,
        body: body.split('\n'),
      }
      return isOffered ? [[`${name}, ${slug}`, snippet] as const] : []
    }),
  )
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`
}

/** `.vscode/tags.code-snippets`: every tag, its values to be filled in one after the other. */
export function writeSnippets(): string {
  const snippets = TAG_NAMES.map((name) => {
    let stop = 0
    const body = exampleOf(name)
      .replaceAll(/="([^"]*)"/g, (_, value: string) => {
        stop += 1
        return `="\${${stop}:${value}}"`
      })
      .replace(/its words|Its words\./, '$0')
    return [name, { scope: 'mdx', prefix: name, description: TAGS[name].says, body: body.split('\n') }]
  })
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`
}
