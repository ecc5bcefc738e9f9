import { useState } from 'react'
import { setSwitch } from '../reader/display'
import { hearsLetters } from '../reader/letter-keys'
import { keepChoice } from '../reader/motion'
import type { PresenterWords } from '../words/words'
import { Dialog } from './dialog'
import { listKeys } from './keys'

/** The table of keys, as the windows listen to it. */
export function KeysDialog({
  sheets,
  close,
  words,
}: {
  sheets: readonly number[]
  close: () => void
  words: PresenterWords
}) {
  const { presenter } = words
  return (
    <Dialog title={presenter.keys} close={close} className="keys-dialog" words={words}>
      <table>
        <tbody>
          {listKeys(sheets, document.dir).map(({ name, shown }) => (
            <tr key={shown(presenter.key).join()}>
              <th scope="row">
                {shown(presenter.key).map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{presenter.keyDoes[name]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{presenter.keysNote}</p>
      <LetterKeys words={words} />
    </Dialog>
  )
}

/** Switches off the keys that speech input types by itself. The others, which a clicker has, stay. */
function LetterKeys({ words }: { words: PresenterWords }) {
  const [isOn, setOn] = useState(hearsLetters)
  const change = (on: boolean) => {
    setSwitch(document.documentElement, 'keys', on ? 'auto' : 'off')
    keepChoice('keys', on ? '' : 'off')
    setOn(on)
  }
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ target }) => change(target.checked)} />{' '}
      {words.presenter.letterKeys}
    </label>
  )
}
