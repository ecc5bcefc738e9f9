/** The triangle with a dot: a source. Decorative, always beside a number or a name. */
export function ControlPoint() {
  return (
    <svg className="control-point" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M7 1.2 13 12.4H1Z" />
      <circle cx="7" cy="8.8" r="1.35" />
    </svg>
  )
}
