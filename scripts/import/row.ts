/** What one line of a table, one record or one shape says, before it is an entry of a story. */
export type Row = {
  /** The number of its line in its file, from 1; of a record its place in the order. */
  line: number
  /** By the names of the story's fields. Text is read as a flag of `npm run new` is. */
  values: Readonly<Record<string, unknown>>
  /** What was there and has no field here: `volume "3"`. */
  left?: readonly string[]
}

/** An id of the words of a name: `Tartus, Syria` as `tartus-syria`. Nothing of a name without Latin letters. */
export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
}
