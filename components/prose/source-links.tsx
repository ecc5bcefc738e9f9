import type { Words } from '../words/words'

type Props = {
  /** Of the source itself, when it has one. */ url?: string /** Of all that is known of it here. */
  path: string
  words: Pick<Words, 'openSource' | 'allOfSource'>
}

/** The two ways on from a source that stands in a frame or a dialog: both open beside what is shown. */
export function SourceLinks({ url, path, words }: Props) {
  return (
    <p className="source-links">
      {url && (
        <a href={url} target="_blank" rel="noopener">
          {words.openSource}
        </a>
      )}
      <a href={path} target="_blank" rel="noopener">
        {words.allOfSource}
      </a>
    </p>
  )
}
