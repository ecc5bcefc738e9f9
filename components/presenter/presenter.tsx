'use client'

import { useEffect, useState } from 'react'

type Props = { title: string /** The story's page. */; home: string }

/** Shows a story to a room. */
export function Presenter({ title, home }: Props) {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    <main className="presenter" data-ready={isReady}>
      <h1>
        <a href={home}>{title}</a>
      </h1>
    </main>
  )
}
