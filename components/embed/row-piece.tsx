import { notFound } from 'next/navigation'
import { collectEvidence, documentsOf } from '../evidence/collect-evidence'
import { LedgerTable } from '../evidence/ledger-table'
import { StanceKey } from '../evidence/stance-mark'
import { showSource } from '../prose/show-source'
import type { Setting } from '../setting'
import { PieceSheet } from './piece-sheet'

type Props = { setting: Setting; id: string }

/** One row of the ledger in a frame, with its head, its signs, and the documents by their names. */
export function RowPiece({ setting, id }: Props) {
  const { story, addresses, words } = setting
  const file = collectEvidence(story, [id])[0] ?? notFound()
  const documents = documentsOf(story).map((source) => showSource(setting, source))
  return (
    <PieceSheet setting={setting} kind="row" address={addresses.claim(id)}>
      <h1>{words.ledger.caption}</h1>
      <StanceKey words={words} />
      <LedgerTable documents={documents} rows={[{ ...file, address: addresses.claimPage(id) }]} words={words} />
      <ul className="piece-documents">
        {documents.map(({ id: source, number, name, href }) => (
          <li key={source}>
            <a href={href} target="_blank" rel="noopener">
              {number}&ensp;{name}
            </a>
          </li>
        ))}
      </ul>
    </PieceSheet>
  )
}
