import { writeContextObject } from '../../model/export/context-object'
import type { Setting } from '../setting'

type Props = {
  setting: Setting /** Of the page, below the origin. */
  path: string /** The title of the part. */
  part?: string
}

/** How the page is cited, for reference managers that read COinS; not shown, and said to nobody. */
export function ContextObject({ setting: { story, addresses }, path, part }: Props) {
  return <span className="Z3988" title={writeContextObject(story, addresses.whole(path), part)} hidden />
}
