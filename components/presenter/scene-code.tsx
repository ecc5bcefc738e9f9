import { addressForOthers } from '../../model/addresses'
import type { PresenterWords } from '../words/words'
import { QrCode } from './qr-code'

type Props = {
  path: string /** What is said above the address, where that is to be read, too. */
  label?: string
  words: PresenterWords
}

/** A scene's address as a code, or one line that says why there is none: other devices can't reach this computer's own address. */
export function SceneCode({ path, label, words }: Props) {
  const address = addressForOthers(path, location)
  const { presenter } = words
  if (!address) return <span>{presenter.noAddress}</span>
  return (
    <>
      <QrCode address={address} words={words} />
      {label && <p>{label}</p>}
      {label && <p className="slides-address">{address}</p>}
    </>
  )
}
