type Props = { id: string; head: string; lines: readonly string[] }

/** A heading, and sentences below it that stand each by itself. */
export function ListedSection({ id, head, lines }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{head}</h2>
      <ul className="listed-section">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
