import { inkValues } from '../../model/ink-values'
import type { Look } from '../../model/nouns'

/** The inks of a story that has its own, in the layer of the tokens. Print, forced colours and the wish for contrast keep theirs. */
export function LookStyle({ look }: { look: Look | undefined }) {
  const values = [...inkValues(look)].map(([name, { day, night }]) => `${name}:light-dark(${day},${night})`)
  if (values.length === 0) return null
  const rules = `@layer tokens{@media screen and (forced-colors:none){:root,[data-scheme]{${values.join(';')}}}}`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: names of tokens and colours of six digits
  return <style dangerouslySetInnerHTML={{ __html: rules }} />
}
