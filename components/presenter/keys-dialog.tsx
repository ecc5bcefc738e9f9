import { words } from '../words/en'
import { Dialog } from './dialog'
import { listKeys } from './keys'

/** The table of keys, as the windows listen to it. */
export function KeysDialog({ sheets, close }: { sheets: readonly number[]; close: () => void }) {
  const { presenter } = words
  return (
    <Dialog title={presenter.keys} close={close} className="keys-dialog">
      <table>
        <tbody>
          {listKeys(sheets).map(({ name, shown }) => (
            <tr key={shown.join()}>
              <th scope="row">
                {shown.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{presenter.keyDoes[name]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{presenter.keysNote}</p>
    </Dialog>
  )
}
