import { formatDate } from '../../model/dates'
import type { Story } from '../../model/read-story'

type Props = { story: Story /** The id of the fragment. */; id: string }

/** A quoted fragment with who said it, when, and where it stands. */
export function Quoted({ story, id }: Props) {
  const quotation = story.quotations.get(id)
  if (!quotation) throw new Error(`unknown quotation "${id}"`)
  const by = [quotation.speaker, quotation.said && formatDate(quotation.said, story.language), quotation.at]
  return (
    <blockquote className="quoted">
      <p>“{quotation.quote}”</p>
      <footer>{by.filter(Boolean).join(', ')}</footer>
    </blockquote>
  )
}
