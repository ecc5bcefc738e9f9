import { z } from 'zod'
import { ref } from '../../../../model/nouns/ref'
import type { VisualModel } from '../../../../model/visual'

/** The short ledger: claims down, sources across. */
const ledger = z.strictObject({
  claims: z.array(ref('claim')).min(1, 'at least one claim').describe('Ids of the claims, in the order of the rows.'),
  sources: z.array(ref('source')).min(1, 'at least one source').describe('Ids of the sources across its head.'),
})

export const ledgerModel: VisualModel<z.infer<typeof ledger>> = {
  name: 'ledger',
  field: 'ledger',
  schema: ledger,
  scenes: 'any',
  beats: 0,
}
