import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normaliseQuotation } from './check-quotations'
import type { Quotation } from './nouns'
import type { Story } from './read-story'

/**
 * Quotations that end before a clause of their sentence, in documents that lie at hand: the clause may limit, reverse or name the
 * object of what is quoted. The answer is `cut` beside the quotation.
 *
 * @param folder Of the documents, as text. They are not part of a story: most may not be published again.
 */
export function reviewCuts(story: Story, folder: string): { id: string; message: string }[] {
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(txt|md)$/.test(file))
    .map((file) => simple(readFileSync(join(folder, file), 'utf8')))
  return [...story.quotations.values()].flatMap((quotation) => {
    const rest = quotation.cut === undefined ? cutFrom(quotation, documents) : undefined
    if (rest === undefined) return []
    return [
      { id: quotation.id, message: `quotation "${quotation.id}" ends before "${rest}", expected "cut": why it may` },
    ]
  })
}

/** The clause that follows a quotation in its sentence, in at most eight words; nothing when the sentence ends there. */
function cutFrom({ quote }: Quotation, documents: readonly string[]): string | undefined {
  const last = normaliseQuotation(quote.split(/…|\[…\]/).at(-1) ?? '')
  for (const text of documents) {
    const index = last === '' ? -1 : text.indexOf(last)
    if (index < 0) continue
    const [clause] = /^(?:,|;| –| —| -)(?!\s*["'])\s*[^.?!"]+/.exec(text.slice(index + last.length)) ?? []
    return clause?.trim().split(/\s+/).slice(0, 8).join(' ')
  }
  return undefined
}

function simple(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’‛′`´]/g, "'")
    .replaceAll(/[“”„″«»]/g, '"')
    .replaceAll(/\s+/g, ' ')
}
