import { addressForOthers } from '../../model/addresses'
import { words } from '../words/en'
import { QrCode } from './qr-code'

type Props = { path: string /** True where the address is to be read, too. */; hasWords?: boolean }

/** A scene's address as a code, or one line that says why there is none: other devices can't reach this computer's own address. */
export function SceneCode({ path, hasWords }: Props) {
  const address = addressForOthers(path, location)
  const { presenter } = words
  if (!address) return <span>{presenter.noAddress}</span>
  return (
    <>
      <QrCode address={address} />
      {hasWords && <p>{presenter.scan}</p>}
      {hasWords && <p className="slides-address">{address}</p>}
    </>
  )
}
