import type { Ids } from './ids'
import type { Report, Where } from './problems'
import { suggest } from './suggest'

/** The quoted fragments of a story: their ids by their words as {@link normaliseQuotation} leaves them. */
export type Fragments = ReadonlyMap<string, { id: string; quote: string }>

/** Quoted words without what a quotation may change: case, space, kinds of quotation marks, ellipses, a final stop. */
export function normaliseQuotation(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\[…\]|\[\.{3}\]|…|\.{3}/g, ' ')
    .replaceAll(/[‘’‛′`´]/g, "'")
    .replaceAll(/[“”„″«»]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]$/, '')
}

/**
 * Reports quotations “…” in a text that no source is recorded to have, and quotation marks that make none.
 *
 * @param whereAt Where the character at an index of the text stands.
 */
export function checkQuotations(
  text: string,
  whereAt: (index: number) => Where,
  fragments: Fragments,
  ids: Ids,
  report: Report,
): void {
  for (const match of text.matchAll(/“([^“”]*)”|[“”"]/g)) {
    const where = whereAt(match.index)
    const quote = match[1]
    if (quote === undefined) {
      report.error(where, `found ${match[0]} alone or straight, expected a quotation between “ and ”`)
      continue
    }
    const fragment = fragments.get(normaliseQuotation(quote))
    if (fragment) ids.use(['quotation'], fragment.id, where)
    else if (ids.isComplete('quotation')) {
      const recorded = [...fragments.values()].map((entry) => entry.quote)
      const hint = suggest(quote, recorded, 'a fragment under "quotes" in sources.yaml')
      report.error(where, `found a quotation that is not recorded: "${quote.replaceAll(/\s+/g, ' ')}"${hint}`)
    }
  }
}
