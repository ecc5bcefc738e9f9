import type { Position } from '../stage/contracts/stage'

export type Ink = 'told' | 'record' | 'both'

/** What belongs to the presenter alone. */
export type Own = {
  isBlank: boolean
  /** What the audience keeps seeing while the presenter looks elsewhere. */
  frozen: Position | null
  ink: Ink
  /** True while the scene's address is shown large. */
  hasCode: boolean
  /** Steps above the usual size of the notes, 0 to 3. */
  notesSize: number
  /** Whether plain words stand in the place of the short text. */
  isPlain: boolean
  /** When the talk began, ms since 1970, without the pauses since; null before. */
  began: number | null
  /** Since when the clock stands, ms since 1970; null while it goes. */
  paused: number | null
  /** Planned for the whole talk, in minutes. */
  minutes: number
}

/** When a part was last changed: a count that goes on with every change in any window, and the window that made it. */
export type Change = { turn: number; by: string }
export type Part = 'position' | keyof Own

/** Everything that the windows of a talk share. Complete at any time: no message is a change from another. */
export type TalkState = {
  position: Position
  own: Own
  /** Of two states that meet, each part holds from the one that changed it later. */
  changes: Record<Part, Change>
}

export type Act =
  | { do: 'next' | 'back' | 'first' | 'last' }
  | { do: 'blank' | 'freeze' | 'told' | 'record' | 'notes' | 'plain' | 'code' | 'pause' | 'uncover' }
  | { do: 'goTo'; scene: string }
  | { do: 'sheet'; number: number }
  | { do: 'ink'; ink: Ink }
  | { do: 'begin'; at: number }
  | { do: 'plan'; minutes: number }

/** Scenes in their order, each with the number of its sheet. One with beats is gone through in so many presses. */
export type Order = readonly Entry[]
type Entry = { id: string; sheet: number; beats?: number }

/** A lesson of the usual length. The presenter sets another in the console. */
const MINUTES = 45
export const NOTES_SIZES = 4

/** The beginning of a talk: the first scene, finished; where it has beats, before the first of them. */
export function newTalk(order: Order, scene = order[0]?.id ?? '', isPlain = false): TalkState {
  const position = begin(order.find(({ id }) => id === scene)) ?? { scene, progress: 1 }
  return { position, own: { ...NEW, isPlain }, changes: mapParts(() => ({ turn: 0, by: '' })) }
}

const NEW: Own = {
  isBlank: false,
  frozen: null,
  ink: 'both',
  hasCode: false,
  notesSize: 0,
  isPlain: false,
  began: null,
  paused: null,
  minutes: MINUTES,
}
/** Something for each part of a state. */
export function mapParts<T>(make: (part: Part) => T): Record<Part, T> {
  const parts = ['position', ...Object.keys(NEW)] as Part[]
  return Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<Part, T>
}

/** Who acts, and when in ms since 1970: the first step starts the clock. */
export type Actor = { by: string; now: number }

/** The state after an act; the same object when nothing changes. */
export function actOn(state: TalkState, act: Act, order: Order, { by, now }: Actor): TalkState {
  const target = findTarget(state, act, order)
  const next = target === undefined ? { ...state, own: changeOwn(state, act, now) } : moveTo(state, target, now)
  if (next.position === state.position && next.own === state.own) return state
  const turn = lastTurn(state) + 1
  const changes = mapParts((part) => (partOf(next, part) === partOf(state, part) ? state.changes[part] : { turn, by }))
  return { ...next, changes }
}

export function partOf({ position, own }: TalkState, part: Part): unknown {
  return part === 'position' ? position : own[part]
}

function findTarget({ position }: TalkState, act: Act, order: Order): Position | undefined {
  const index = order.findIndex(({ id }) => id === position.scene)
  switch (act.do) {
    case 'next':
      return stepBeat(position, order[index], 1) ?? begin(order[index + 1]) ?? position
    case 'back':
      return stepBeat(position, order[index], -1) ?? finish(order[index - 1]) ?? position
    case 'first':
      return begin(order[0])
    case 'last':
      return begin(order.at(-1))
    case 'sheet':
      return begin(order.find(({ sheet }) => sheet === act.number))
    case 'goTo':
      return begin(order.find(({ id }) => id === act.scene))
    default:
      return undefined
  }
}

function begin(entry: Entry | undefined): Position | undefined {
  return entry && { scene: entry.id, progress: entry.beats ? 0 : 1 }
}

function finish(entry: Entry | undefined): Position | undefined {
  return entry && { scene: entry.id, progress: 1 }
}

/** The place some beats on in the same scene; nothing beyond its ends. */
function stepBeat({ scene, progress }: Position, entry: Entry | undefined, by: number): Position | undefined {
  const beat = beatOf(progress, entry?.beats) + by
  return entry?.beats && beat >= 0 && beat <= entry.beats ? { scene, progress: beat / entry.beats } : undefined
}

/** How many beats of a scene have been gone through. */
export function beatOf(progress: number, beats = 0): number {
  return Math.round(progress * beats)
}

function moveTo(state: TalkState, position: Position, now: number): TalkState {
  const { scene, progress } = state.position
  if (position.scene === scene && position.progress === progress) return state
  const own = { ...state.own, hasCode: false, began: state.own.began ?? now }
  return { ...state, position, own }
}

function changeOwn({ own, position }: TalkState, act: Act, now: number): Own {
  switch (act.do) {
    case 'blank':
      return { ...own, isBlank: !own.isBlank }
    case 'uncover':
      return own.isBlank || own.hasCode ? { ...own, isBlank: false, hasCode: false } : own
    case 'freeze':
      return { ...own, frozen: own.frozen ? null : position }
    case 'told':
    case 'record':
      return { ...own, ink: own.ink === act.do ? 'both' : act.do }
    case 'ink':
      return own.ink === act.ink ? own : { ...own, ink: act.ink }
    case 'code':
      return { ...own, hasCode: !own.hasCode }
    case 'notes':
      return { ...own, notesSize: (own.notesSize + 1) % NOTES_SIZES }
    case 'plain':
      return { ...own, isPlain: !own.isPlain }
    case 'begin':
      return { ...own, began: act.at, paused: null }
    case 'pause':
      return pauseOrGoOn(own, now)
    case 'plan':
      return isMinutes(act.minutes) ? { ...own, minutes: act.minutes } : own
    default:
      return own
  }
}

/** A clock that has not begun has nothing to pause. What a pause took is taken from the time gone. */
function pauseOrGoOn(own: Own, now: number): Own {
  if (own.began === null) return own
  if (own.paused === null) return { ...own, paused: now }
  return { ...own, began: own.began + now - own.paused, paused: null }
}

/** ms that a talk has taken, without its pauses; 0 before it began. */
export function elapsed({ began, paused }: Pick<Own, 'began' | 'paused'>, now: number): number {
  return began === null ? 0 : Math.max(0, (paused ?? now) - began)
}

/** An earlier talk, taken up where it was left: its clock goes on from what it showed then. All of it counts as changed now. */
export function takeUp(state: TalkState, earlier: Earlier, { by, now }: Actor): TalkState {
  const { own } = earlier.state
  const turn = lastTurn(state) + 1
  return {
    position: earlier.state.position,
    own: { ...own, began: now - elapsed(own, earlier.leftAt), paused: null },
    changes: mapParts(() => ({ turn, by })),
  }
}

/** A talk as it was when its last window closed, ms since 1970. */
export type Earlier = { state: TalkState; leftAt: number }

function lastTurn({ changes }: TalkState): number {
  return Math.max(...Object.values(changes).map(({ turn }) => turn))
}

/** A plan that makes sense: 1 minute to 10 hours. */
export function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 && value <= 600
}

/** What the audience sees: the frozen picture while there is one. */
export function seenByAudience({ position, own }: TalkState): Position {
  return own.frozen ?? position
}

/**
 * Seconds planned up to the end of a scene, when the whole is shared out by the length of what there is to say.
 *
 * @param lengths Words of each scene, in order.
 */
export function plannedSeconds(lengths: readonly number[], index: number, minutes: number): number {
  const sum = (until: number) => lengths.slice(0, until).reduce((total, length) => total + length, 0)
  const whole = sum(lengths.length)
  return whole === 0 ? 0 : Math.round((sum(index + 1) / whole) * minutes * 60)
}
