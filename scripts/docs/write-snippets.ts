import { TAG_NAMES, TAGS } from '../../model/tags'
import { exampleOf } from './write-writing'

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
