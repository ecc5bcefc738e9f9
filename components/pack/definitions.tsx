type Props = { entries: readonly { name: string; note?: string; text: string }[] }

/** Names or words with what is said of each. */
export function Definitions({ entries }: Props) {
  return (
    <dl className="pack-definitions">
      {entries.map(({ name, note, text }) => (
        <div key={name}>
          <dt>
            {name} {note && <i>({note})</i>}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
