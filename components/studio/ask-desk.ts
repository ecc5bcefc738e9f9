/** Asks the preview's own process (scripts/studio/serve-desk.ts). */
import type {
  Answer,
  CameraWish,
  DrawnAs,
  FoundPlace,
  NewEntry,
  NoteWish,
  Outline,
  PlaceWish,
  SceneEntry,
  SceneName,
} from './contract'

declare const LIVE_PORT: number

/** Where it tells of changes, and takes what is asked. */
export const LIVE = `http://${location.hostname}:${LIVE_PORT}/`

/** @throws Error with what it says against it. */
async function ask<Told>(name: string, given: object): Promise<Told> {
  const response = await fetch(`${LIVE}studio/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(given),
  })
  const told = await response.json()
  if (!response.ok) throw new Error(told.refused)
  return told
}

export const desk = {
  outline: () => ask<Outline>('outline', {}),
  scene: (name: SceneName) => ask<SceneEntry>('scene', name),
  places: (wish: PlaceWish) => ask<FoundPlace[]>('places', wish),
  draft: (entry: NewEntry) => ask<{ text: string }>('draft', entry),
  add: (entry: NewEntry & { drawn?: DrawnAs }) => ask<Answer>('new', entry),
  camera: (wish: CameraWish) => ask<Answer>('camera', wish),
  note: (wish: NoteWish) => ask<Answer>('note', wish),
}
