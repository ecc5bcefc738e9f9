import { SourceLinks } from '../prose/source-links'
import type { PresenterWords } from '../words/words'
import type { SourceNote } from './deck'
import { Dialog } from './dialog'

/** A source, when its control point is pressed. */
export function SourceDialog({
  source,
  close,
  words,
}: {
  source: SourceNote
  close: () => void
  words: PresenterWords
}) {
  return (
    <Dialog title={`${words.sources}: ${source.number}`} close={close} className="source-dialog" words={words}>
      <p className="source-date">{source.date}</p>
      <h3>{source.title}</h3>
      <p>{source.by}</p>
      <p>
        {words.basis}: {source.basis}
      </p>
      <SourceLinks url={source.url} path={source.path} words={words} />
    </Dialog>
  )
}
