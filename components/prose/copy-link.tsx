import { hash } from '../../model/addresses'
import { words } from '../words/en'

type Props = {
  /** What is copied: the address of a place of this page, by its id. */
  place: string
  /** What is said for the button, when "Copy link" alone would not tell it from others. */
  label?: string
}

/** A button that copies the address of a place of this page. Without JavaScript it is not shown. */
export function CopyLink({ place, label }: Props) {
  return (
    <button type="button" className="copy" data-copy={hash(place)} aria-label={label}>
      {words.copyLink}
    </button>
  )
}

/** The line that answers every copy button of a page: once a page, at its end. */
export function CopySaid() {
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
