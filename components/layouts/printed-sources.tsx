import { sourceAnchor } from '../../model/addresses'
import { formatDate } from '../../model/dates'
import type { Source } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'
import type { Uses } from './collect-uses'

type PrintedSource = {
  id: string
  number: number
  /** Who, what, where and when, in one line. */
  citation: string
  quotes: readonly Pick<Source['quotes'][number], 'id' | 'quote' | 'at'>[]
  url: string | undefined
}

/** The sources that a sheet uses, with what it quotes of them. */
export function showPrintedSources(story: Story, uses: Uses, words: Words): PrintedSource[] {
  return [...story.sources.values()]
    .filter(({ id }) => uses.sources.has(id))
    .map((source) => ({
      id: source.id,
      number: source.number,
      citation: cite(source, story, words),
      quotes: source.quotes.filter(({ id }) => uses.quotations.has(id)),
      url: source.url,
    }))
}

type Props = { sources: readonly PrintedSource[] }

/** The sources of a sheet by their numbers in the text, with what the sheet quotes of them and the address in full. */
export function PrintedSources({ sources }: Props) {
  return (
    <ol className="printed-sources">
      {sources.map(({ id, number, citation, quotes, url }) => (
        <li key={id} id={sourceAnchor(id)} value={number}>
          <p>{citation}</p>
          {quotes.map((quoted) => (
            <p key={quoted.id} className="printed-quote">
              “{quoted.quote}” <small>{quoted.at}</small>
            </p>
          ))}
          {url && (
            <p>
              <a href={url}>{url}</a>
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
