/**
 * Places that once stood on this page and now have a page of their own, by their anchors: an old address opens the section that
 * leads there, and the script follows its link.
 */
export function MovedAnchors({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <i key={id} className="former-place" id={id} />)
}
