import { compareDates } from './dates'
import type { Exercise } from './nouns/lessons'

type Card = Exercise['cards'][number]
type DatedCard = Card & Required<Pick<Card, 'date'>>

/** The cards of an exercise that have a date, in the order of their dates. */
export function datedCards({ cards }: Pick<Exercise, 'cards'>): DatedCard[] {
  return cards.filter((card): card is DatedCard => card.date !== undefined).sort((a, b) => compareDates(a.date, b.date))
}
