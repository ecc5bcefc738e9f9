import type { ShownQuotation } from '../prose/show-source'

/** A quoted fragment with who said it, when, and where it stands. */
export function Quoted({ quotation }: { quotation: ShownQuotation }) {
  return (
    <blockquote className="quoted">
      <p>“{quotation.quote}”</p>
      <footer>{quotation.by}</footer>
    </blockquote>
  )
}
