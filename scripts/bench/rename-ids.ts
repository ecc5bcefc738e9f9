/** The id that something has in a round of a story that is made; the same where it has none of its own. */
export type Rename = (id: string) => string

/** Fields and attributes that hold words, so that a word in them which is also an id stays. */
const WORDS = /^(title|says|name|who|label|note|quote|text|about|speaker|by|gap|axis|ground|what)$/

/** Data with every id in it renamed. */
export function renameIn(data: unknown, rename: Rename): unknown {
  if (typeof data === 'string') return rename(data)
  if (Array.isArray(data)) return data.map((one) => renameIn(one, rename))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      typeof value === 'string' && WORDS.test(field) ? value : renameIn(value, rename),
    ]),
  )
}

/** A part of a chapter with the ids in its tags and in its links to scenes renamed. */
export function renameTags(text: string, rename: Rename): string {
  return text
    .replaceAll(/ (\w+)="([^"]*)"/g, (all, name: string, value: string) =>
      name !== 'quote' && WORDS.test(name) ? all : ` ${name}="${value.split(' ').map(rename).join(' ')}"`,
    )
    .replaceAll(/\]\(#([^)]+)\)/g, (_, id: string) => `](#${rename(id)})`)
}
