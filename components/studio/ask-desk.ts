/** Asks the preview's own process (scripts/studio/serve-desk.ts). */
import type { Questions } from './contract'

declare const LIVE_PORT: number

/** Where it tells of changes, and takes what is asked. */
export const LIVE = `http://${location.hostname}:${LIVE_PORT}/`

/** @throws Error with what it says against it. */
export async function ask<Name extends keyof Questions>(
  name: Name,
  given: Questions[Name][0],
): Promise<Questions[Name][1]> {
  const response = await fetch(`${LIVE}studio/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(given),
  })
  const told = await response.json()
  if (!response.ok) throw new Error(told.refused)
  return told
}
