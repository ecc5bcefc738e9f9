import { shadeForLetters } from './contrast'
import type { Ink, Look } from './nouns'

/** What inks lie on: the paper, a slip, the sea (app/styles/tokens.css; a test compares). */
export const PAPERS = {
  day: ['#EDF0EB', '#F8F9F5', '#D5DFDE'],
  night: ['#151B1A', '#1E2625', '#0D1212'],
} as const
export const SCHEMES = ['day', 'night'] as const

/** What the pencils are called where a story has no others. */
export const COLOURS: Readonly<Record<Ink, string>> = { told: 'red', record: 'blue' }

/** The inks by day of a look, else the usual ones (app/styles/tokens.css; a test compares), for pictures that have no style sheet. */
export function inksByDay(look: Look | undefined): Record<Ink, string> {
  const { told, record } = look?.inks ?? {}
  return { told: told?.day ?? '#B5341B', record: record?.day ?? '#0C3068' }
}

/** The tokens of an ink: its lines and its letters. */
const TOKENS = { told: ['--told', '--told-text'], record: ['--rec', '--rec-text'] } as const

/** The tokens that a look changes, each by day and by night; none where it has no inks. */
export function inkValues(look: Look | undefined): Map<string, { day: string; night: string }> {
  return new Map(
    (['told', 'record'] as const).flatMap((ink) => {
      const own = look?.inks?.[ink]
      if (!own) return []
      const [line, letters] = TOKENS[ink]
      const shade = (scheme: (typeof SCHEMES)[number]) => shadeForLetters(own[scheme], PAPERS[scheme])
      return [
        [line, { day: own.day, night: own.night }],
        [letters, { day: shade('day'), night: shade('night') }],
      ] as const
    }),
  )
}
