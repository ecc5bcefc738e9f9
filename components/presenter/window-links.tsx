import { useState } from 'react'
import type { PresenterWords } from '../words/words'
import type { Deck } from './deck'
import type { View } from './messages'
import { viewSearch } from './view-address'

/** Opens the other window. Where the browser keeps it back, a plain link says so. */
export function WindowLinks({ deck, view, words }: { deck: Deck; view: View; words: PresenterWords }) {
  const [isBlocked, setBlocked] = useState(false)
  const other = view === 'console' ? 'audience' : 'console'
  const name = `map-${other}-${deck.story}`
  const { presenter } = words
  const open = () => {
    const opened = window.open(addressOf(other), name, 'popup,width=1440,height=900')
    setBlocked(opened === null)
    opened?.focus()
  }
  return (
    <>
      <button type="button" className="main-button" onClick={open}>
        {other === 'console' ? presenter.openConsole : presenter.openAudience}
      </button>
      {view === 'audience' && <a href={viewSearch('one')}>{presenter.oneScreen}</a>}
      {isBlocked && (
        <p className="window-blocked" role="status">
          {presenter.popUpBlocked}{' '}
          <a href={addressOf(other)} target={name}>
            {other === 'console' ? presenter.consoleLink : presenter.openAudience}
          </a>
        </p>
      )}
    </>
  )
}

/** The same page at the same scene, as the other window. */
function addressOf(view: View): string {
  return `${location.pathname}${viewSearch(view)}${location.hash}`
}
