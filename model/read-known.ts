import { normaliseQuotation } from './check-quotations'
import type { Ids } from './ids'
import type { Known } from './known'
import { isRecord, rawEntries } from './read-entries'
import type { YamlFile } from './read-yaml'

/**
 * What chapters must know of sources and claims. Taken from the unchecked entries, so that one wrong field of a source
 * does not make its quotations unknown.
 */
export function readKnown(
  sources: YamlFile,
  claims: YamlFile,
  hasRetellings: boolean,
  ids: Ids,
): Omit<Known, 'visuals' | 'drawn'> {
  const fragments = new Map<string, { id: string; quote: string }>()
  for (const [index, source] of rawEntries(sources)) {
    const quotes = Array.isArray(source.quotes) ? source.quotes : []
    for (const [place, entry] of quotes.entries()) {
      if (!isRecord(entry) || typeof entry.id !== 'string') continue
      const { id, quote } = entry
      ids.define('quotation', id, sources.where([index, 'quotes', place, 'id']), String(source.id))
      if (typeof quote === 'string') fragments.set(normaliseQuotation(quote), { id, quote })
    }
  }
  const byId = new Map([...rawEntries(claims)].map(([, claim]) => [claim.id, claim]))
  const kindOf = (id: string) => {
    const kind = byId.get(id)?.kind
    return kind === 'told' || kind === 'record' ? kind : undefined
  }
  return {
    fragments,
    kindOf,
    hasRetellings,
    hasLikelihood: (id) => !byId.has(id) || byId.get(id)?.likelihood !== undefined,
  }
}
