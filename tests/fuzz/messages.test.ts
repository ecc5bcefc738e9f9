import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHeight, readPosition } from '../../components/embed/messages'
import { isAsk } from '../../components/offline/messages'
import { readMessage } from '../../components/presenter/messages'
import { LIMITS, RUNS } from './runs'

const scenes = ['one', 'two']
const listener = { story: 'story', scenes: new Set(scenes), origin: 'https://example.org', id: 'me' }
/** Words of ours, so that shapes come close to right ones. */
const word = fc.constantFrom(
  'talk',
  'story',
  'from',
  'says',
  'state',
  'scene',
  'one',
  'progress',
  'own',
  'changes',
  'at',
  'ask',
  'visit',
  'page',
  '__proto__',
  'constructor',
)
const value = fc.oneof(
  word,
  fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true }),
  fc.double(),
)
const near = fc.dictionary(word, value).chain((other) =>
  fc
    .record(
      {
        talk: fc.constantFrom(1, '1', 2),
        story: fc.constantFrom('story', 'other', {}),
        from: fc.oneof(fc.string(), fc.constant('x'.repeat(5000))),
        says: fc.constantFrom('hello', 'here', 'bye', 'pointer', 'state', 'toString'),
        scene: fc.oneof(fc.constantFrom(...scenes, '__proto__'), fc.string()),
        progress: fc.double(),
        at: fc.oneof(fc.record({ x: fc.double(), y: fc.double() }), fc.anything()),
        own: fc.anything(),
        changes: fc.anything(),
      },
      { requiredKeys: [] },
    )
    .map((mine) => ({ ...other, ...mine })),
)
const anything = fc.oneof(near, fc.anything({ withNullPrototype: true, withDate: true, withMap: true }))
const options = { numRuns: RUNS.messages }

describe('whatever another window says', () => {
  test('the presenter takes only what names its story and scenes, and never breaks', { timeout: LIMITS.test }, () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(listener.origin, 'https://evil.example', 'null', ''), (data, origin) => {
        const message = readMessage(data, origin, listener)
        if (!message) return
        expect(origin).toBe(listener.origin)
        expect(message.story).toBe('story')
        expect(message.from.length).toBeLessThanOrEqual(64)
        if (message.says === 'state') expect(scenes).toContain(message.scene)
      }),
      options,
    )
  })

  test('a frame takes only its scenes, a share of one, and heights that a page can have', {
    timeout: LIMITS.test,
  }, () => {
    fc.assert(
      fc.property(anything, (data) => {
        const position = readPosition(data, 'story', scenes)
        if (position) {
          expect(scenes).toContain(position.scene)
          expect(position.progress).toBeGreaterThanOrEqual(0)
          expect(position.progress).toBeLessThanOrEqual(1)
        }
        expect(readHeight(data) ?? 1).toBeGreaterThan(0)
        if (isAsk(data)) expect(['state', 'keep', 'remove', 'visit', 'take-over']).toContain(data.ask)
      }),
      options,
    )
  })
})
