import { sourceAnchor } from '../../model/addresses'
import { formatDate } from '../../model/dates'
import type { Source } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'
import type { Uses } from './collect-uses'

type Props = { story: Story; uses: Uses; words: Words }

/** The sources of a sheet by their numbers in the text, with what the sheet quotes of them and the address in full. */
export function PrintedSources({ story, uses, words }: Props) {
  const sources = [...story.sources.values()].filter(({ id }) => uses.sources.has(id))
  return (
    <ol className="printed-sources">
      {sources.map((source) => (
        <li key={source.id} id={sourceAnchor(source.id)} value={source.number}>
          <p>{cite(source, story, words)}</p>
          {source.quotes
            .filter(({ id }) => uses.quotations.has(id))
            .map(({ id, quote, at }) => (
              <p key={id} className="printed-quote">
                “{quote}” <small>{at}</small>
              </p>
            ))}
          {source.url && (
            <p>
              <a href={source.url}>{source.url}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** A source without a title goes by its name, which often says publisher and date already. */
function cite({ author, title, name, publisher, date, namedIn }: Source, story: Story, words: Words): string {
  const known = title ?? name
  const others = [publisher, date ? formatDate(date, story.language) : words.notDated]
  const named = namedIn.map((id) => story.sources.get(id)?.name).filter(Boolean)
  const parts = [author, known, ...others.filter((part) => !known.includes(part))]
  if (named.length > 0) parts.push(`${words.namedIn} ${named.join('; ')}`)
  return `${parts.filter(Boolean).join('. ')}.`
}
