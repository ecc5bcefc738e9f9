import { useEffect, useState } from 'react'
import type { PresenterWords } from '../words/words'

/** Squares of quiet round the code, as ISO/IEC 18004 asks for. */
const QUIET = 4

/** A QR code of an address, always dark on white: cameras need it. Its library is fetched when the first code is shown. */
export function QrCode({ address, words }: { address: string; words: PresenterWords }) {
  const [code, setCode] = useState<{ address: string; size: number; path: string }>()
  useEffect(() => {
    let isWanted = true
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(address, { ecc: 'M', border: QUIET })
      if (isWanted) setCode({ address, size, path: drawSquares(data) })
    })
    return () => {
      isWanted = false
    }
  }, [address])
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${code?.size ?? 1} ${code?.size ?? 1}`}
      role="img"
      aria-label={words.presenter.codeFor(address)}
      data-address={code?.address}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={code?.path ?? ''} fill="#000" />
    </svg>
  )
}

/** One path for all dark squares: runs along each row. */
function drawSquares(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((isDark, x) => {
        if (!isDark || row[x - 1]) return ''
        const end = row.indexOf(false, x)
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`
      }),
    )
    .join('')
}
