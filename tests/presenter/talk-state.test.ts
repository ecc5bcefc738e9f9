import { describe, expect, test } from 'vitest'
import { mergeStates } from '../../components/presenter/merge-states'
import {
  type Act,
  actOn,
  elapsed,
  newTalk,
  plannedSeconds,
  seenByAudience,
  type TalkState,
} from '../../components/presenter/talk-state'

const order = [
  { id: 'a', sheet: 1 },
  { id: 'b', sheet: 1 },
  { id: 'c', sheet: 2 },
  { id: 'd', sheet: 3 },
]
const play = (acts: Act[], from: TalkState = newTalk(order), by = 'me') =>
  acts.reduce((state, act, index) => actOn(state, act, order, { by, now: 1000 + index }), from)
const sceneAfter = (...acts: Act[]) => play(acts).position.scene

describe('actOn', () => {
  test('steps on and back, and stops at both ends', () => {
    expect(sceneAfter({ do: 'next' }, { do: 'next' }, { do: 'back' })).toBe('b')
    expect(sceneAfter({ do: 'back' })).toBe('a')
    expect(sceneAfter({ do: 'last' }, { do: 'next' })).toBe('d')
    expect(sceneAfter({ do: 'last' }, { do: 'first' })).toBe('a')
  })

  test('goes through the beats of a scene one press at a time, both ways; asked for by name it begins before the first', () => {
    const beaten = [
      { id: 'a', sheet: 1 },
      { id: 'b', sheet: 1, beats: 3 },
      { id: 'c', sheet: 1 },
    ]
    const walk = (acts: Act['do'][], from = newTalk(beaten)) =>
      acts.reduce((state, name) => actOn(state, { do: name } as Act, beaten, { by: 'me', now: 1 }), from).position
    const shown = ({ scene, progress }: { scene: string; progress: number }) => [scene, Math.round(progress * 3)]
    expect(shown(walk(['next']))).toEqual(['b', 0])
    expect(shown(walk(['next', 'next']))).toEqual(['b', 1])
    expect(shown(walk(['next', 'next', 'back', 'back']))).toEqual(['a', 3])
    expect(shown(walk(['next', 'next', 'next', 'next']))).toEqual(['b', 3])
    expect(shown(walk(['next', 'next', 'next', 'next', 'next']))).toEqual(['c', 3])
    expect(shown(walk(['back'], newTalk(beaten, 'c'))), 'seen before').toEqual(['b', 3])
    expect(shown(newTalk(beaten, 'b').position)).toEqual(['b', 0])
  })

  test('goes to a sheet and to a scene; to one that there is not, nowhere', () => {
    expect(sceneAfter({ do: 'sheet', number: 2 })).toBe('c')
    expect(sceneAfter({ do: 'sheet', number: 6 })).toBe('a')
    expect(sceneAfter({ do: 'goTo', scene: 'd' })).toBe('d')
    expect(sceneAfter({ do: 'goTo', scene: 'x' })).toBe('a')
  })

  test('is the same object, and counts no turn, when nothing changes', () => {
    const state = newTalk(order)
    expect(actOn(state, { do: 'back' }, order, { by: 'me', now: 5 })).toBe(state)
    expect(actOn(state, { do: 'ink', ink: 'both' }, order, { by: 'me', now: 5 })).toBe(state)
    expect(actOn(state, { do: 'plan', minutes: Number.NaN }, order, { by: 'me', now: 5 })).toBe(state)
    expect(actOn(state, { do: 'uncover' }, order, { by: 'me', now: 5 })).toBe(state)
  })

  test('counts every change', () => {
    const { changes } = play([{ do: 'next' }, { do: 'blank' }, { do: 'told' }])
    expect(changes).toMatchObject({ position: { turn: 1, by: 'me' }, isBlank: { turn: 2 }, ink: { turn: 3 } })
    expect(changes.frozen.turn).toBe(0)
  })

  test('starts the clock at the first step only', () => {
    expect(play([{ do: 'blank' }, { do: 'next' }, { do: 'next' }]).own.began).toBe(1001)
  })

  test('a pause takes no time, and a clock that is started again can be set back', () => {
    const at = (state: TalkState, act: Act, now: number) => actOn(state, act, order, { by: 'me', now })
    const fresh = newTalk(order)
    expect(at(fresh, { do: 'pause' }, 5), 'nothing to pause').toBe(fresh)
    const begun = at(fresh, { do: 'begin', at: 1000 }, 1000)
    const paused = at(begun, { do: 'pause' }, 61_000)
    expect(elapsed(paused.own, 500_000)).toBe(60_000)
    expect(elapsed(at(paused, { do: 'next' }, 100_000).own, 500_000), 'stepping leaves it standing').toBe(60_000)
    const on = at(paused, { do: 'pause' }, 500_000)
    expect(elapsed(on.own, 510_000)).toBe(70_000)
    const restarted = at(paused, { do: 'begin', at: 500_000 }, 500_000)
    expect(elapsed(restarted.own, 503_000)).toBe(3000)
    expect(elapsed(at(restarted, { do: 'begin', at: 500_000 - 60_000 }, 503_000).own, 503_000)).toBe(63_000)
    expect(elapsed(fresh.own, 9), 'before it began').toBe(0)
  })

  test('an ink key again brings both inks back; the other changes over', () => {
    expect(play([{ do: 'told' }]).own.ink).toBe('told')
    expect(play([{ do: 'told' }, { do: 'told' }]).own.ink).toBe('both')
    expect(play([{ do: 'told' }, { do: 'record' }]).own.ink).toBe('record')
  })

  test('plain words stay from scene to scene until they are put away; a talk may begin with them', () => {
    expect(play([{ do: 'plain' }, { do: 'next' }]).own.isPlain).toBe(true)
    expect(play([{ do: 'plain' }, { do: 'next' }, { do: 'plain' }]).own.isPlain).toBe(false)
    expect(newTalk(order, 'b', true)).toMatchObject({ position: { scene: 'b' }, own: { isPlain: true } })
  })

  test('notes grow by steps, then are as at first', () => {
    const sizes = [1, 2, 3, 4].map((count) => play(Array(count).fill({ do: 'notes' })).own.notesSize)
    expect(sizes).toEqual([1, 2, 3, 0])
  })

  test('a code is put away by going on; a blank screen stays', () => {
    const { own } = play([{ do: 'code' }, { do: 'blank' }, { do: 'next' }])
    expect(own).toMatchObject({ hasCode: false, isBlank: true })
  })
})

describe('seenByAudience', () => {
  test('keeps the frozen picture while the presenter goes on, and catches up', () => {
    const frozen = play([{ do: 'next' }, { do: 'freeze' }, { do: 'last' }])
    expect(seenByAudience(frozen).scene).toBe('b')
    expect(frozen.position.scene).toBe('d')
    expect(seenByAudience(play([{ do: 'freeze' }], frozen)).scene).toBe('d')
  })
})

describe('mergeStates', () => {
  const start = play([{ do: 'blank' }])
  const [one, two] = [play([{ do: 'uncover' }], start, 'a'), play([{ do: 'told' }, { do: 'next' }], start, 'b')]
  test('holds each part as it was changed last, whichever state comes first', () => {
    for (const merged of [mergeStates(one, two), mergeStates(two, one)]) {
      expect(merged.own).toMatchObject({ isBlank: false, ink: 'told' })
      expect(merged.position.scene).toBe('b')
      expect(merged.changes).toMatchObject({ isBlank: { turn: 2, by: 'a' }, ink: { turn: 2, by: 'b' } })
    }
  })

  test('of two changes in the same turn, that of the window with the greater id', () => {
    const [low, high] = [play([{ do: 'next' }], start, 'a'), play([{ do: 'last' }], start, 'b')]
    expect(mergeStates(low, high).position.scene).toBe('d')
    expect(mergeStates(high, low).position.scene).toBe('d')
  })

  test('is the same object when nothing is later', () => {
    expect(mergeStates(one, start)).toBe(one)
    expect(mergeStates(one, structuredClone(one))).toBe(one)
  })
})

describe('plannedSeconds', () => {
  test('shares out the time by what there is to say', () => {
    expect(plannedSeconds([100, 100, 200], 0, 40)).toBe(600)
    expect(plannedSeconds([100, 100, 200], 2, 40)).toBe(2400)
    expect(plannedSeconds([], 0, 40)).toBe(0)
  })
})
