import { mergeStates } from './merge-states'
import { type Listener, type Message, type Point, readMessage, readState, type View, writeState } from './messages'
import { type Act, actOn, type Earlier, elapsed, newTalk, type Order, type TalkState, takeUp } from './talk-state'

/** ms between two signs of life, and after how long without one a window counts as closed. Hidden pages are slowed to 1 s. */
const BEAT = 2000
const GONE = 7000
/** ms for which a talk that was left is offered again. */
const OFFERED = 12 * 3_600_000

/** Another window of this talk. Sizes in px. */
export type Partner = { view: View; width: number; height: number }
export type Snapshot = {
  state: TalkState
  partners: readonly Partner[]
  pointer: Point | null
  /** An earlier talk that can be gone on with, and the ms that it had taken. */
  offer?: { scene: string; elapsed: number }
}
export type Talk = {
  get(): Snapshot
  /** Calls back after every change until the returned function is called. */
  watch(follow: () => void): () => void
  act(act: Act): void
  /** Goes on with the talk that is offered. */
  resume(): void
  point(at: Point | null): void
  stop(): void
}

/** What a talk needs of its window; tests give their own. */
export type Surroundings = {
  channel: Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>
  origin: string
  id: string
  /** Keeps a text for a reload of this window, where that is allowed. */
  read(): string | undefined
  keep(text: string): void
  /** The same for when all windows have been closed. */
  recall(): string | undefined
  remember(text: string): void
  size(): { width: number; height: number }
  now(): number
}

type Options = {
  story: string
  order: Order
  view: View
  /** What the address asks for, where a talk begins: a scene, and plain words. */
  scene?: string
  isPlain?: boolean
}
/** What a kind of message carries, without its head. */
type Saying = Message extends infer One ? (One extends Message ? Omit<One, 'talk' | 'story' | 'from'> : never) : never

/**
 * Joins the talk of this story. A window that opens says hello and gets the whole state from those that are there; without an answer it
 * goes on from what it kept itself, at the scene that its address names, or begins; it then offers the talk that was left last. A mirror
 * only looks: it sends no state and keeps none.
 */
export function joinTalk({ story, order, view, scene, isPlain }: Options, around: Surroundings): Talk {
  const { channel, id } = around
  const listener: Listener = { story, scenes: new Set(order.map((entry) => entry.id)), origin: around.origin, id }
  const partners = new Map<string, Partner & { seen: number }>()
  const followers = new Set<() => void>()
  const kept = readKept(around, listener)
  /** A window that has nothing of its own yet takes what it is told. */
  let isFresh = !kept
  const asked = scene && listener.scenes.has(scene) ? scene : undefined
  // The address follows the talk: one that names another scene than was kept has been asked for since.
  const isElsewhere = kept && asked !== undefined && asked !== kept.position.scene
  let state = isElsewhere
    ? actOn(kept, { do: 'goTo', scene: asked }, order, { by: id, now: around.now() })
    : (kept ?? newTalk(order, asked, isPlain))
  let earlier = kept || view === 'mirror' ? undefined : readEarlier(around, listener)
  let pointer: Point | null = null
  const take = (): Snapshot => ({
    state,
    partners: [...partners.values()],
    pointer,
    offer: earlier && { scene: earlier.state.position.scene, elapsed: elapsed(earlier.state.own, earlier.leftAt) },
  })
  let snapshot = take()

  const tell = () => {
    snapshot = take()
    for (const follow of followers) follow()
  }
  const say = (saying: Saying) => channel.postMessage({ talk: 1, story, from: id, ...saying })
  const sayState = () => {
    if (view !== 'mirror') say({ says: 'state', ...writeState(state) })
  }
  const remember = () => {
    if (view === 'mirror' || state.own.began === null) return
    around.remember(JSON.stringify({ ...writeState(state), leftAt: around.now() }))
  }
  const keep = () => {
    if (view !== 'mirror') around.keep(JSON.stringify(writeState(state)))
    remember()
  }
  /** Takes a state of its own making, and tells the others. */
  const change = (next: TalkState) => {
    state = next
    isFresh = false
    earlier = undefined
    keep()
    sayState()
    tell()
  }
  const hear = (message: Message) => {
    if (message.says === 'bye') partners.delete(message.from)
    if (message.says === 'hello' || message.says === 'here') {
      const { width, height } = message
      partners.set(message.from, { view: message.view, width, height, seen: around.now() })
    }
    if (message.says === 'hello') {
      sayState()
      say({ says: 'here', view, ...around.size() })
    }
    if (message.says === 'pointer') pointer = message.at
    if (message.says === 'state') {
      const { scene, progress, own, changes } = message
      const theirs: TalkState = { position: { scene, progress }, own, changes }
      const next = isFresh ? theirs : mergeStates(state, theirs)
      isFresh = false
      earlier = undefined
      if (next === state) return tell()
      state = next
      keep()
    }
    tell()
  }
  channel.onmessage = (event: MessageEvent) => {
    const message = readMessage(event.data, event.origin, listener)
    if (message) hear(message)
  }
  const beat = setInterval(() => {
    say({ says: 'here', view, ...around.size() })
    const gone = [...partners].filter(([, { seen }]) => around.now() - seen > GONE)
    for (const [from] of gone) partners.delete(from)
    if (gone.length > 0) tell()
  }, BEAT)
  say({ says: 'hello', view, ...around.size() })

  return {
    get: () => snapshot,
    watch(follow) {
      followers.add(follow)
      return () => followers.delete(follow)
    },
    act(act) {
      if (view === 'mirror') return
      const next = actOn(state, act, order, { by: id, now: around.now() })
      if (next !== state) change(next)
    },
    resume() {
      if (earlier) change(takeUp(state, earlier, { by: id, now: around.now() }))
    },
    point(at) {
      if (at === null && pointer === null) return
      pointer = at
      say({ says: 'pointer', at })
      tell()
    },
    stop() {
      clearInterval(beat)
      remember()
      say({ says: 'bye' })
      channel.onmessage = null
      channel.close()
    },
  }
}

function readKept(around: Surroundings, { scenes }: Listener): TalkState | undefined {
  try {
    return readState(JSON.parse(around.read() ?? ''), scenes)
  } catch {
    return undefined
  }
}

/** The talk that was left last, when it had begun and that is not long ago. */
function readEarlier(around: Surroundings, { scenes }: Listener): Earlier | undefined {
  try {
    const written = JSON.parse(around.recall() ?? '')
    const state = readState(written, scenes)
    const { leftAt } = written
    const isRecent = typeof leftAt === 'number' && leftAt <= around.now() && around.now() - leftAt < OFFERED
    return state && state.own.began !== null && isRecent ? { state, leftAt } : undefined
  } catch {
    return undefined
  }
}
