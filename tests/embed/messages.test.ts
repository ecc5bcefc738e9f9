import { describe, expect, test } from 'vitest'
import { readHappening } from '../../components/embed/happenings'
import { readHeight, readPosition } from '../../components/embed/messages'
import { positionAt, scrolledTo } from '../../components/embed/scroll-position'

const scenes = ['one', 'two']
const good = { story: 'a-story', scene: 'two', progress: 0.5 }

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = makeRandom(7)
const ODD: unknown[] = [
  undefined,
  null,
  '',
  'one',
  'two ',
  'a-story',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0.01,
  1.01,
  '0.5',
  0.5,
  true,
  [],
  ['two'],
  {},
  Symbol.iterator,
  () => 1,
  10n,
]
const pick = () => ODD[Math.floor(random() * ODD.length)]

describe('a position from another window', () => {
  test('is read when it has our form, and nothing else of it is kept', () => {
    expect(readPosition({ ...good, more: 1 }, 'a-story', scenes)).toEqual(good)
  })

  test('of 5,000 generated messages only the well-formed are taken', () => {
    let taken = 0
    for (let count = 0; count < 5000; count++) {
      const shape = Math.floor(random() * 4)
      const message = shape === 0 ? pick() : { ...good, [['story', 'scene', 'progress'][shape - 1] as string]: pick() }
      const read = readPosition(message, 'a-story', scenes)
      if (read === undefined) continue
      taken++
      expect(read.story).toBe('a-story')
      expect(scenes).toContain(read.scene)
      expect(read.progress >= 0 && read.progress <= 1).toBe(true)
    }
    expect(taken).toBeGreaterThan(20)
    expect(taken).toBeLessThan(500)
  })

  test('of another story or scene is not ours', () => {
    expect(readPosition(good, 'another', scenes)).toBeUndefined()
    expect(readPosition({ ...good, scene: 'three' }, 'a-story', scenes)).toBeUndefined()
  })
})

describe('a height from a frame', () => {
  test('is a number of pixels within reason', () => {
    expect(readHeight({ sentinel: 'amp', type: 'embed-size', height: 812.4 })).toBe(813)
    for (const height of [0, -1, 1e9, Number.NaN, '812', null])
      expect(readHeight({ sentinel: 'amp', type: 'embed-size', height })).toBeUndefined()
    for (const data of [null, 'amp', { sentinel: 'amp', height: 3 }]) expect(readHeight(data)).toBeUndefined()
  })
})

describe('the host’s scroll', () => {
  test('goes through every scene from 0 to 1, and never beyond the last', () => {
    expect(positionAt(0, 600, 3)).toEqual({ index: 0, progress: 0 })
    expect(positionAt(180, 600, 3)).toEqual({ index: 0, progress: 0.5 })
    expect(positionAt(599, 600, 3)).toEqual({ index: 0, progress: 1 })
    expect(positionAt(600, 600, 3)).toEqual({ index: 1, progress: 0 })
    expect(positionAt(9999, 600, 3)).toEqual({ index: 2, progress: 1 })
    expect(positionAt(-50, 600, 3)).toEqual({ index: 0, progress: 0 })
    expect(positionAt(100, 0, 3)).toEqual({ index: 0, progress: 0 })
  })

  test('that is sent to a scene finds it finished', () => {
    for (const index of [0, 1, 2]) expect(positionAt(scrolledTo(index, 672), 672, 3)).toEqual({ index, progress: 1 })
  })
})

describe('what else a frame tells', () => {
  test('is read when it is one of three happenings of this story', () => {
    const message = { story: 'a-story', event: 'linkopen', detail: 'https://example.org/' }
    expect(readHappening(message, 'a-story')).toEqual(message)
    expect(readHappening({ story: 'a-story', event: 'finish' }, 'a-story')).toEqual({
      story: 'a-story',
      event: 'finish',
      detail: undefined,
    })
    for (const bad of [
      null,
      'finish',
      { ...message, story: 'another' },
      { ...message, event: 'click' },
      { ...message, detail: 3 },
      { ...message, detail: 'x'.repeat(2001) },
    ])
      expect(readHappening(bad, 'a-story')).toBeUndefined()
  })
})
