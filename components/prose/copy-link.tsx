import type { Words } from '../words/words'

type Props = {
  /** What is copied: an address of this site, or of a place of this page (`#id`). */
  address: string
  /** What is said for the button, when "Copy link" alone would not tell it from others. */
  label?: string
  words: Words
}

/** A button that copies an address. Without JavaScript it is not shown. */
export function CopyLink({ address, label, words }: Props) {
  return (
    <button type="button" className="copy" data-copy={address} aria-label={label}>
      {words.copyLink}
    </button>
  )
}

/** The line that answers every copy button of a page: once a page, at its end. */
export function CopySaid({ words }: { words: Words }) {
  return (
    <p
      className="copy-said"
      role="status"
      data-copy-said
      data-copied={words.copied}
      data-address-failed={words.copyFailed}
      data-words-failed={words.copyWordsFailed}
    />
  )
}
