import { formatDate, type HistoricalDate } from '../../model/dates'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'

type Props = { story: Story; date: HistoricalDate | 'undated' | undefined }

/** A date in words, with its notation for machines where one moment is meant. */
export function Dated({ story, date }: Props) {
  if (date === undefined || date === 'undated') return words.undated
  const isMoment = !date.range && !date.about
  const text = formatDate(date, story.language)
  return isMoment ? <time dateTime={date.text}>{text}</time> : text
}
