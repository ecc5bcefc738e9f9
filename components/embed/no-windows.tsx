import type { Words } from '../words/words'

/** What stands in the card where a sandbox lets no window open: the address to take away. The script fills it in. */
export function NoWindows({ words }: { words: Words }) {
  return (
    <div className="no-windows" data-no-windows hidden>
      <p>{words.embed.noWindows}</p>
      <input type="text" readOnly data-address aria-label={words.embed.address} />
      <button type="button" data-copy-address>
        {words.embed.copyCode}
      </button>
    </div>
  )
}
