import type { Position } from '../stage/contracts/stage'
import { type Change, isMinutes, mapParts, NOTES_SIZES, type Own, type TalkState } from './talk-state'

export type View = 'audience' | 'console' | 'one' | 'mirror'
/** Parts of the audience's window from its upper left corner, 0 to 1. */
export type Point = { x: number; y: number }

type Head = { talk: 1; story: string /** The id of the window that sends. */; from: string }
/** What windows of one talk say to each other. A state carries `{story, scene, progress}` and what is the presenter's own. */
export type Message = Head &
  (
    | { says: 'hello' | 'here'; view: View; width: number; height: number }
    | { says: 'bye' }
    | { says: 'pointer'; at: Point | null }
    | ({ says: 'state' } & Written)
  )

/** A state as it is sent and kept. */
type Written = { scene: string; progress: number; own: Own; changes: TalkState['changes'] }

/** What a message is read against: this window's story, its scenes, its origin and its own id. */
export type Listener = { story: string; scenes: ReadonlySet<string>; origin: string; id: string }

const VIEWS: readonly unknown[] = ['audience', 'console', 'one', 'mirror']
/** Letters of a window's id, at most. */
const ID = 64
const INKS: readonly unknown[] = ['told', 'record', 'both']

/**
 * A message, when it is one of this talk: from this origin, another window, about this story, of exactly a known shape,
 * naming scenes that there are. Anything else gives nothing and is ignored.
 */
export function readMessage(data: unknown, origin: string, listener: Listener): Message | undefined {
  if (origin !== listener.origin || !isRecord(data)) return undefined
  const { talk, story, from, says } = data
  if (talk !== 1 || story !== listener.story || !isId(from) || from === listener.id) return undefined
  const head = { talk, story, from } as const
  switch (says) {
    case 'bye':
      return { ...head, says }
    case 'hello':
    case 'here': {
      const { view, width, height } = data
      if (!VIEWS.includes(view) || !isSize(width) || !isSize(height)) return undefined
      return { ...head, says, view: view as View, width, height }
    }
    case 'pointer': {
      const { at } = data
      if (at === null) return { ...head, says, at }
      if (!isRecord(at) || !isPart(at.x) || !isPart(at.y)) return undefined
      return { ...head, says, at: { x: at.x, y: at.y } }
    }
    case 'state': {
      const state = readState(data, listener.scenes)
      return state && { ...head, says, ...writeState(state) }
    }
    default:
      return undefined
  }
}

export function writeState({ position, own, changes }: TalkState): Written {
  return { ...position, own, changes }
}

/** A state from a message or from the store of this window; nothing when any part of it is not as it should be. */
export function readState(data: unknown, scenes: ReadonlySet<string>): TalkState | undefined {
  if (!isRecord(data)) return undefined
  const position = readPosition(data, scenes)
  const own = readOwn(data.own, scenes)
  const changes = readChanges(data.changes)
  return position && own && changes && { position, own, changes }
}

function readChanges(data: unknown): TalkState['changes'] | undefined {
  if (!isRecord(data)) return undefined
  const changes = mapParts((part) => readChange(data[part]))
  return Object.values(changes).includes(undefined) ? undefined : (changes as TalkState['changes'])
}

function readChange(data: unknown): Change | undefined {
  if (!isRecord(data)) return undefined
  const { turn, by } = data
  if (!Number.isSafeInteger(turn) || (turn as number) < 0 || typeof by !== 'string' || by.length > ID) return undefined
  return { turn: turn as number, by }
}

function readPosition(data: unknown, scenes: ReadonlySet<string>): Position | undefined {
  if (!isRecord(data)) return undefined
  const { scene, progress } = data
  if (typeof scene !== 'string' || !scenes.has(scene) || !isPart(progress)) return undefined
  return { scene, progress }
}

function readOwn(data: unknown, scenes: ReadonlySet<string>): Own | undefined {
  if (!isRecord(data)) return undefined
  const { isBlank, hasCode, ink, notesSize, isPlain, began, paused, minutes } = data
  const frozen = data.frozen === null ? null : readPosition(data.frozen, scenes)
  if (
    typeof isBlank !== 'boolean' ||
    typeof hasCode !== 'boolean' ||
    typeof isPlain !== 'boolean' ||
    !INKS.includes(ink)
  )
    return undefined
  if (frozen === undefined || !isTime(began) || !isTime(paused) || !isMinutes(minutes)) return undefined
  if (!Number.isInteger(notesSize) || (notesSize as number) < 0 || (notesSize as number) >= NOTES_SIZES)
    return undefined
  return {
    isBlank,
    hasCode,
    isPlain,
    ink: ink as Own['ink'],
    frozen,
    notesSize: notesSize as number,
    began,
    paused,
    minutes,
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isId = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= ID
const isSize = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= Number.MAX_SAFE_INTEGER
/** ms since 1970, or not yet. */
const isTime = (value: unknown): value is number | null => value === null || isSize(value)
const isPart = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1
