'use client'

import { useEffect } from 'react'

/** ms after which a page is kept: what it is opened for comes first. */
const LATER = 2000

/** Keeps the page of an application that is open, so that a reload without a network finds it. Shows nothing. */
export function KeptPage({ worker }: { worker: string /** Address of the site's worker. */ }) {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator) || top !== self) return
    if (location.protocol === 'file:') return
    const timer = setTimeout(async () => {
      const { keepThisPage, registerWorker } = await import('./visit')
      const { trustedScript } = await import('../stage/paper/trusted')
      if (await registerWorker(trustedScript(worker))) await keepThisPage()
    }, LATER)
    return () => clearTimeout(timer)
  }, [worker])
  return null
}
