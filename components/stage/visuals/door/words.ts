import type { DoorWords } from './draw-door'

export const doorWords: Readonly<Record<string, DoorWords>> = {
  en: {
    /** In a mark: it was decided here; only planning, or in no place; there was no meeting. */
    yes: 'YES',
    maybe: 'YES?',
    no: 'NO',
    undated: 'undated',
    /** For a telling that puts the yes nowhere. */
    noPlace: 'in no place',
  },
}
