import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'

type Cover = NonNullable<Story['cover']>

/** px of the cover's map. */
export const COVER_SIZES = { wide: { width: 800, height: 760 }, narrow: { width: 350, height: 318 } } as const
/** What stands for a chapter and a scene in the addresses of its files. */
export const COVER = 'cover'

/** The cover as a scene without prose, so that the same drawing serves. Telephones may have fewer marks on it. */
export function coverScene({ notes: _, recordNarrow, ...cover }: Cover, form: 'wide' | 'narrow'): Scene {
  return {
    id: COVER,
    title: '',
    chapter: COVER,
    number: 0,
    ink: 'record',
    visual: 'map',
    scrub: [],
    ...cover,
    record: (form === 'narrow' && recordNarrow) || cover.record,
    body: [],
    tags: [],
    citedAside: [],
    short: [],
    notes: [],
    shown: [],
    description: '',
    claims: [],
    citations: [],
    terms: [],
    mapNotes: [],
  }
}
