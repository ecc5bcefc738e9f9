import { useEffect, useRef, useState } from 'react'
import type { BuilderWords } from '../words/words'
import { readHeight } from './messages'
import { positionAt, TRAVEL } from './scroll-position'

type Props = {
  /** Of the framed page, on this site. */ address: string
  title: string
  height: number
  form: 'stepper' | 'scroll' | 'stack'
  /** The frame's story and its scenes, through which the scrolled form is moved. */
  story: string
  scenes: readonly string[]
  words: BuilderWords
}

const WIDTHS = { desktop: 720, phone: 358 } as const

/** The embed as it will stand in another page, at the width of a column and of a phone; smaller where that has no room. */
export function LivePreview({ address, title, height, form, story, scenes, words }: Props) {
  const [width, setWidth] = useState<keyof typeof WIDTHS>('desktop')
  const [asked, setAsked] = useState<number>()
  const frame = useRef<HTMLIFrameElement>(null)
  const [room, setRoom] = useState<number>(WIDTHS.desktop)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    if (box.current.clientWidth < (WIDTHS.desktop + WIDTHS.phone) / 2) setWidth('phone')
    const watcher = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width))
    watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [])
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow) setAsked((before) => readHeight(data) ?? before)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])
  const scale = Math.min(1, room / WIDTHS[width])
  const blockSize = form === 'stack' ? (asked ?? height) : height
  /** As the element of `embed.js` does it with the scroll of its host. */
  const follow = (scroller: HTMLElement) => {
    const { index, progress } = positionAt(scroller.scrollTop / scale, height * TRAVEL, scenes.length)
    frame.current?.contentWindow?.postMessage({ story, scene: scenes[index], progress }, '*')
  }
  return (
    <section className="builder-preview" aria-label={words.embed.preview}>
      <fieldset>
        <legend className="unseen">{words.embed.preview}</legend>
        {(Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((one) => (
          <label key={one}>
            <input type="radio" name="width" value={one} checked={one === width} onChange={() => setWidth(one)} />
            <span>{words.embed.widths[one]}</span>
          </label>
        ))}
      </fieldset>
      <div className="builder-frame">
        <div
          ref={box}
          style={{ blockSize: blockSize * scale }}
          data-form={form}
          tabIndex={form === 'scroll' ? 0 : undefined}
          onScroll={form === 'scroll' ? ({ currentTarget }) => follow(currentTarget) : undefined}
        >
          <div>
            <iframe
              key={address}
              ref={frame}
              src={address}
              title={title}
              style={{ inlineSize: WIDTHS[width], blockSize, transform: `scale(${scale})` }}
            />
            {form === 'scroll' && <p style={{ blockSize: height * scale * TRAVEL * scenes.length }} />}
          </div>
        </div>
      </div>
      {form === 'scroll' && <p className="builder-how">{words.embed.tryScroll}</p>}
    </section>
  )
}
