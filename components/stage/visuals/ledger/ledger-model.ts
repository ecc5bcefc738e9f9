import { z } from 'zod'
import { id } from '../../../../model/nouns'
import type { VisualModel } from '../../../../model/visual'

/** The short ledger: claims down, sources across. */
const ledger = z.strictObject({
  /** Ids of the claims, in the order of the rows. */
  claims: z.array(id).min(1, 'at least one claim'),
  /** Ids of the sources across its head. */
  sources: z.array(id).min(1, 'at least one source'),
})

export const ledgerModel: VisualModel<z.infer<typeof ledger>> = {
  name: 'ledger',
  field: 'ledger',
  schema: ledger,
  references: { 'claims.*': ['claim'], 'sources.*': ['source'] },
  scenes: 'any',
  beats: 0,
}
