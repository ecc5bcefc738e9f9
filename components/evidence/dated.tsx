import { formatDate, type HistoricalDate } from '../../model/dates'
import type { Words } from '../words/words'

type Props = { date: HistoricalDate | 'undated' | undefined; language: string; words: Words }

/** A date in words, with its notation for machines where one moment is meant. */
export function Dated({ date, language, words }: Props) {
  if (date === undefined || date === 'undated') return words.undated
  const isMoment = !date.range && !date.about
  const text = formatDate(date, language)
  return isMoment ? <time dateTime={date.text}>{text}</time> : text
}
