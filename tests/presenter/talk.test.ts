import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { View } from '../../components/presenter/messages'
import { joinTalk, type Surroundings, type Talk } from '../../components/presenter/talk'

const ORIGIN = 'https://example.org'
const order = ['a', 'b', 'c'].map((id, index) => ({ id, sheet: index + 1 }))

/** Windows on one channel: what one posts, the others hear, as plain data. */
function makeRoom() {
  const channels = new Set<Surroundings['channel']>()
  const talks = new Map<Talk, Surroundings['channel']>()
  let now = 0
  /** Messages on their way, while there is a queue. */
  let queue: (() => void)[] | undefined
  /** What the browser remembers when all windows are closed. */
  const left = { text: '' }
  const open = (id: string, view: View, { scene = '', kept = { text: '' } } = {}): Talk => {
    const channel: Surroundings['channel'] = {
      onmessage: null,
      postMessage(data: unknown) {
        for (const other of channels) {
          if (other === channel) continue
          const event = { data: structuredClone(data), origin: ORIGIN } as MessageEvent
          const arrive = () => other.onmessage?.call(other as BroadcastChannel, event)
          if (queue) queue.push(arrive)
          else arrive()
        }
      },
      close: () => channels.delete(channel),
    }
    channels.add(channel)
    const talk = joinTalk(
      { story: 'a-story', order, view, scene },
      {
        channel,
        origin: ORIGIN,
        id,
        read: () => kept.text || undefined,
        keep: (text) => {
          kept.text = text
        },
        recall: () => left.text || undefined,
        remember: (text) => {
          left.text = text
        },
        size: () => ({ width: 1920, height: 1080 }),
        now: () => now,
      },
    )
    talks.set(talk, channel)
    return talk
  }
  /** Ends a window as a crash does: it says nothing more. */
  const kill = (talk: Talk) => {
    const at = talks.get(talk)
    if (at) channels.delete(at)
    if (at) at.postMessage = () => {}
  }
  const pass = (time: number) => {
    now += time
    vi.advanceTimersByTime(time)
  }
  const shout = (data: unknown, origin = ORIGIN) => {
    for (const other of channels) other.onmessage?.call(other as BroadcastChannel, { data, origin } as MessageEvent)
  }
  /** Does what it is given before any window hears of it, as happens on a slow machine. */
  const atOnce = (acts: () => void) => {
    const held: (() => void)[] = []
    queue = held
    acts()
    queue = undefined
    for (const arrive of held) arrive()
  }
  return { open, kill, pass, shout, atOnce, left }
}

const sceneOf = (talk: Talk) => talk.get().state.position.scene

describe('joinTalk', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('either window drives the other', () => {
    const { open } = makeRoom()
    const [audience, console] = [open('1', 'audience'), open('2', 'console')]
    console.act({ do: 'next' })
    expect(sceneOf(audience)).toBe('b')
    audience.act({ do: 'next' })
    expect(sceneOf(console)).toBe('c')
    console.act({ do: 'freeze' })
    expect(audience.get().state.own.frozen?.scene).toBe('c')
  })

  test('a window that opens late gets the whole state, whatever its address says', () => {
    const { open } = makeRoom()
    const audience = open('9', 'audience')
    audience.act({ do: 'last' })
    audience.act({ do: 'told' })
    const late = open('1', 'console', { scene: 'a' })
    expect(late.get().state).toEqual(audience.get().state)
    expect(sceneOf(audience)).toBe('c')
  })

  test('so it does before anything has happened, and a mirror always', () => {
    const { open } = makeRoom()
    const first = open('1', 'console', { scene: 'b' })
    expect(sceneOf(open('9', 'audience', { scene: 'a' }))).toBe('b')
    const mirror = open('8', 'mirror')
    expect(sceneOf(mirror)).toBe('b')
    first.act({ do: 'next' })
    expect(sceneOf(mirror)).toBe('c')
  })

  test('alone, a window goes on from what it kept, at the scene that its address names', () => {
    const { open } = makeRoom()
    const kept = { text: '' }
    const first = open('1', 'audience', { kept })
    first.act({ do: 'next' })
    const { began } = first.get().state.own
    first.stop()
    const second = open('2', 'audience', { kept, scene: 'b' })
    expect(sceneOf(second)).toBe('b')
    second.stop()
    const third = open('3', 'audience', { kept, scene: 'c' })
    expect(sceneOf(third)).toBe('c')
    expect(third.get().state.own.began).toBe(began)
    third.stop()
    expect(sceneOf(open('4', 'audience', { kept, scene: 'not-a-scene' }))).toBe('b')
    expect(sceneOf(makeRoom().open('3', 'audience', { scene: 'c' }))).toBe('c')
    expect(sceneOf(makeRoom().open('4', 'audience', { kept: { text: '{"scene":"b"}' } }))).toBe('a')
  })

  test('when all windows were closed, one press brings back scene, clock and ink for twelve hours', () => {
    const { open, pass, left } = makeRoom()
    pass(1000)
    const first = open('1', 'audience')
    first.act({ do: 'next' })
    first.act({ do: 'told' })
    pass(60_000)
    first.stop()
    pass(3_600_000)
    const again = open('2', 'audience', { scene: 'a' })
    expect(sceneOf(again), 'nobody is thrown anywhere unasked').toBe('a')
    expect(again.get().offer).toEqual({ scene: 'b', elapsed: 60_000 })
    const console = open('3', 'console')
    again.resume()
    for (const talk of [again, console]) {
      expect(sceneOf(talk)).toBe('b')
      expect(talk.get().state.own).toMatchObject({ ink: 'told', began: 3_601_000, paused: null })
      expect(talk.get().offer).toBeUndefined()
    }
    for (const talk of [again, console]) talk.stop()
    const written = left.text
    expect(open('4', 'mirror').get().offer).toBeUndefined()
    const other = open('5', 'audience')
    other.act({ do: 'next' })
    expect(other.get().offer, 'whoever begins anew has chosen').toBeUndefined()
    other.stop()
    left.text = written
    pass(12 * 3_600_000)
    expect(open('6', 'audience').get().offer).toBeUndefined()
  })

  test('what was left and can’t be read, or had not begun, is not offered', () => {
    const { open, left } = makeRoom()
    open('1', 'audience').stop()
    expect(left.text).toBe('')
    for (const text of ['', '{', '{}', '{"scene":"b","leftAt":0}']) {
      left.text = text
      expect(open('2', 'audience').get().offer).toBeUndefined()
    }
  })

  test('two windows that moved at the same time agree', () => {
    const { open, shout } = makeRoom()
    const [one, two] = [open('1', 'audience'), open('2', 'console')]
    one.act({ do: 'next' })
    const { own, changes } = one.get().state
    const say = (from: string) => {
      const moved = { ...changes, position: { turn: 1, by: from } }
      shout({ talk: 1, story: 'a-story', from, says: 'state', scene: 'c', progress: 1, own, changes: moved })
    }
    say('0')
    expect([sceneOf(one), sceneOf(two)]).toEqual(['b', 'b'])
    say('3')
    expect([sceneOf(one), sceneOf(two)]).toEqual(['c', 'c'])
  })

  test.each([
    ['1', '2'],
    ['2', '1'],
  ])('acts of two windows that cross on their way both hold (%s and %s)', (first, second) => {
    const { open, atOnce } = makeRoom()
    const [audience, console] = [open(first, 'audience'), open(second, 'console')]
    const mirror = open('3', 'mirror')
    console.act({ do: 'blank' })
    atOnce(() => {
      audience.act({ do: 'uncover' })
      console.act({ do: 'told' })
      audience.act({ do: 'next' })
    })
    for (const { state } of [audience, console, mirror].map((talk) => talk.get())) {
      expect(state.own).toMatchObject({ isBlank: false, ink: 'told' })
      expect(state.position.scene).toBe('b')
    }
  })

  test('foreign messages change nothing', () => {
    const { open, shout } = makeRoom()
    const one = open('1', 'audience')
    const before = one.get().state
    const changes = { ...before.changes, position: { turn: 9, by: '0' } }
    const state = { talk: 1, from: '0', says: 'state', scene: 'c', progress: 1, own: before.own, changes }
    shout({ ...state, story: 'a-story' }, 'https://evil.example')
    shout({ ...state, story: 'b-story' })
    shout('next')
    expect(one.get().state).toBe(before)
    shout({ ...state, story: 'a-story' })
    expect(sceneOf(one)).toBe('c')
  })

  test('knows which windows there are: one that says bye is gone at once, one that was killed after some seconds', () => {
    const { open, kill, pass } = makeRoom()
    const console = open('1', 'console')
    const views = () => console.get().partners.map(({ view }) => view)
    const audience = open('2', 'audience')
    expect(views()).toEqual(['audience'])
    audience.stop()
    expect(views()).toEqual([])
    const killed = open('3', 'audience')
    pass(20_000)
    expect(views()).toEqual(['audience'])
    kill(killed)
    pass(20_000)
    expect(views()).toEqual([])
  })

  test('a mirror follows and never leads', () => {
    const { open } = makeRoom()
    const kept = { text: '' }
    const audience = open('1', 'audience')
    audience.act({ do: 'next' })
    const mirror = open('9', 'mirror', { kept })
    expect(sceneOf(mirror)).toBe('b')
    mirror.act({ do: 'next' })
    expect(sceneOf(audience)).toBe('b')
    expect(kept.text).toBe('')
  })

  test('a pointer is passed on and taken away', () => {
    const { open } = makeRoom()
    const [audience, console] = [open('1', 'audience'), open('2', 'console')]
    console.point({ x: 0.5, y: 0.25 })
    expect(audience.get().pointer).toEqual({ x: 0.5, y: 0.25 })
    console.point(null)
    expect(audience.get().pointer).toBeNull()
  })
})
