/** The short ledger: what each of some sources does to each of some claims. */
import { drawnVisual } from '../drawn-visual'
import { drawLedger, type Stance } from './draw-ledger'
import { ledgerModel } from './ledger-model'

export const ledger = drawnVisual(ledgerModel, {
  draw(data, { story, addresses, words }) {
    const sources = data.sources.map((id) => {
      const source = story.sources.get(id)
      return { number: source?.number ?? 0, name: source?.name ?? '' }
    })
    const rows = data.claims.flatMap((id) => {
      const claim = story.claims.get(id)
      if (!claim) return []
      const stances = data.sources.map(
        (source): Stance => claim.evidence.find((entry) => entry.source === source)?.does ?? 'silent',
      )
      const { says, kind: ink, standing } = claim
      return [{ id, says, ink, stances, standing: words.standings[standing], address: addresses.claimPage(id) }]
    })
    return drawLedger({ sources, rows }, words.ledger)
  },
})
