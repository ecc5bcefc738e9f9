import { writeContextObject } from '../../model/export/context-object'
import type { Setting } from '../setting'

/**
 * How a page is cited, as COinS.
 *
 * @param path Of the page, below the origin. @param part The title of the part.
 */
export const contextOf = ({ story, addresses }: Setting, path: string, part?: string): string =>
  writeContextObject(story, addresses.whole(path), part)

/** How the page is cited, for reference managers that read COinS; not shown, and said to nobody. */
export function ContextObject({ says }: { says: string }) {
  return <span className="Z3988" title={says} hidden />
}
