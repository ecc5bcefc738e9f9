'use client'

import { useId, useRef, useState } from 'react'
import type { BuilderWords } from '../words/words'

/** Code to take away: a field that can be marked by hand, and a button that copies it. */
export function CodeBox({ label, code, words }: { label: string; code: string; words: BuilderWords }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setSaid(words.copied)
    } catch {
      field.current?.select()
      setSaid(words.embed.codeFailed)
    }
  }
  return (
    <div className="code-box">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={Math.min(6, Math.ceil(code.length / 90))} value={code} />
      <p>
        <button type="button" onClick={copy} aria-describedby={id}>
          {words.embed.copyCode}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
