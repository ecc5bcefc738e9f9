import type { Words } from '../words/words'

type Neighbour = { number: number; name: string; title: string; deck: string; address: string }
export type SheetLinksProps = { before?: Neighbour; next?: Neighbour }

/** Where a sheet leads: the one after it, with what that opens with, and the one before. */
export function SheetLinks({ before, next, words }: SheetLinksProps & { words: Words }) {
  return (
    <nav className="sheet-links" aria-label={words.nextSheet}>
      {next && <SheetLink label={words.nextSheet} to={next} rel="next" />}
      {before && <SheetLink label={words.previousSheet} to={before} rel="prev" />}
    </nav>
  )
}

function SheetLink({ label, to, rel }: { label: string; to: Neighbour; rel: 'next' | 'prev' }) {
  return (
    <a className={`sheet-link ${rel}`} rel={rel} href={to.address}>
      <small>
        {label}: {to.number} {to.name}
      </small>
      <b>{to.title}</b>
      {rel === 'next' && <span>{to.deck}</span>}
    </a>
  )
}
