/** The pencil in small: its broken end, its solid end. */
export function InkMark() {
  return (
    <svg className="ink-mark" viewBox="0 0 46 8" aria-hidden="true">
      <path className="told" d="M1 4H5.5M9 4H13.5M17 4H21.5" />
      <path className="record" d="M24 4H45" />
    </svg>
  )
}
