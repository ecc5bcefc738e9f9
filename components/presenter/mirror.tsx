import { useEffect, useState } from 'react'
import type { PresenterWords } from '../words/words'
import type { Deck } from './deck'
import type { Point } from './messages'
import type { Partner } from './talk'
import { viewSearch } from './view-address'

type Props = { deck: Deck; audience: Partner | undefined; point: (at: Point | null) => void; words: PresenterWords }

/**
 * The audience's picture in small: the same page at the audience's size in a frame, so that sizes and paper are right. A
 * pointer that moves over it shows on the projector.
 */
export function Mirror({ deck, audience, point, words }: Props) {
  const [address, setAddress] = useState('')
  useEffect(() => setAddress(`${location.pathname}${viewSearch('mirror')}`), [])
  const { width, height } = { width: audience?.width || 1280, height: audience?.height || 720 }
  const size = { '--mirror-w': width, '--mirror-h': height } as React.CSSProperties
  return (
    <div className="mirror" style={size} title={words.presenter.pointer}>
      {address && <iframe src={address} title={`${words.presenter.picture}: ${deck.title}`} inert tabIndex={-1} />}
      <div
        className="mirror-glass"
        onPointerMove={(event) => {
          const box = event.currentTarget.getBoundingClientRect()
          const part = (value: number) => Math.min(1, Math.max(0, value))
          point({ x: part((event.clientX - box.left) / box.width), y: part((event.clientY - box.top) / box.height) })
        }}
        onPointerLeave={() => point(null)}
      />
    </div>
  )
}
