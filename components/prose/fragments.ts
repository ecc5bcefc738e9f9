import type { Statement } from '../../model/nouns'
import type { Story } from '../../model/read-story'

/** Names of the sources whose quoted fragments are all that is known here of what was said; none when it was read itself. */
export function namesOfFragments(statements: readonly Statement[], story: Story): string[] {
  const ids = statements.flatMap(({ source, readIn, quotation }) => {
    if (readIn.length > 0) return readIn
    return story.quotations.get(quotation ?? '')?.speaker ? [source] : []
  })
  return [...new Set(ids)].map((id) => story.sources.get(id)?.name ?? id)
}
