import { z } from 'zod'
import { anyId } from './basics'
import type { Kind } from './entry-kinds'

/** What a field that holds ids says of itself. */
export type Reference = {
  /** What the id may name. */
  kinds: readonly Kind[]
  /** For a quotation: the fields beside it that name the sources in which it may stand. */
  of?: readonly string[]
}

/** Which fields hold ids, and of what: Zod metadata, read by `find-references.ts`. Nothing else in the house says it. */
export const REFERENCES = z.registry<Reference>()

/** The id of another entry. */
export function ref(...kinds: Kind[]) {
  return anyId.clone().register(REFERENCES, { kinds })
}

/** The id of a quotation of a source that a field beside it names. */
export function quotationOf(...of: string[]) {
  return anyId.clone().register(REFERENCES, { kinds: ['quotation'], of })
}

/** Ids parted by spaces, as an attribute holds them: `syrian-express tartus`. None when it is left out. */
export function refs(...kinds: Kind[]) {
  return z
    .string()
    .default('')
    .transform((list) => list.split(/\s+/).filter(Boolean))
    .register(REFERENCES, { kinds })
}
