import type { Words } from '../words/words'

/** What stands in the card where a sandbox lets no window open: the address to take away. The script fills it in. */
export function NoWindows({ words }: { words: Words }) {
  return (
    <div className="no-windows" data-no-windows hidden>
      <p>{words.frame.noWindows}</p>
      <input type="text" readOnly data-address aria-label={words.frame.address} />
      <button type="button" data-copy-address>
        {words.embed.copyCode}
      </button>
    </div>
  )
}
