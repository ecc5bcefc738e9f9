import { type ReactNode, useEffect, useRef } from 'react'
import type { PresenterWords } from '../words/words'

type Props = { title: string; close: () => void; children: ReactNode; className?: string; words: PresenterWords }

/** A modal window over the page; Escape, its button or a press beside it closes it, and the focus goes back. */
export function Dialog({ title, close, children, className, words }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current
    const opener = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      className={`presenter-dialog ${className ?? ''}`}
      aria-label={title}
      // In the preview React mounts twice, and the first closing is heard when the window is open again.
      onClose={() => element.current?.open || close()}
      onPointerDown={(event) => event.target === element.current && close()}
    >
      <div className="presenter-dialog-inside">
        <header>
          <h2>{title}</h2>
          <button type="button" onClick={close}>
            {words.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
