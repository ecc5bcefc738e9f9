import { describe, expect, test } from 'vitest'
import { type Listener, readMessage } from '../../components/presenter/messages'
import { newTalk } from '../../components/presenter/talk-state'

const ORIGIN = 'https://example.org'
const me: Listener = { story: 'a-story', scenes: new Set(['one', 'two']), origin: ORIGIN, id: 'me' }
const { own, changes } = newTalk([{ id: 'one', sheet: 1 }])
const head = { talk: 1, story: 'a-story', from: 'you' }
const state = { ...head, says: 'state', scene: 'two', progress: 0.5, own, changes }

describe('readMessage', () => {
  test.each([
    { ...head, says: 'hello', view: 'console', width: 1440, height: 900 },
    { ...head, says: 'bye' },
    { ...head, says: 'pointer', at: { x: 0.2, y: 1 } },
    { ...head, says: 'pointer', at: null },
    state,
    { ...state, own: { ...own, frozen: { scene: 'one', progress: 1 }, began: 1_700_000_000_000 } },
  ])('reads %j', (message) => {
    expect(readMessage(message, ORIGIN, me)).toEqual(message)
  })

  test('carries nothing on that it does not know', () => {
    expect(readMessage({ ...state, html: '<b>', own: { ...own, more: 1 } }, ORIGIN, me)).toEqual(state)
  })

  test('ignores another origin', () => {
    expect(readMessage(state, 'https://example.com', me)).toBeUndefined()
    expect(readMessage(state, 'null', me)).toBeUndefined()
  })

  test.each([
    ['no object', 'state'],
    ['nothing', null],
    ['another program', { ...state, talk: undefined }],
    ['another story', { ...state, story: 'b-story' }],
    ['this window itself', { ...state, from: 'me' }],
    ['no sender', { ...state, from: '' }],
    ['a sender without end', { ...state, from: 'x'.repeat(65) }],
    ['an unknown word', { ...head, says: 'go' }],
    ['an unknown view', { ...head, says: 'hello', view: 'stage', width: 1, height: 1 }],
    ['a size that is none', { ...head, says: 'here', view: 'one', width: '1', height: 1 }],
    ['an endless size', { ...head, says: 'here', view: 'one', width: Number.POSITIVE_INFINITY, height: 1 }],
    ['a point outside', { ...head, says: 'pointer', at: { x: 1.2, y: 0 } }],
    ['half a point', { ...head, says: 'pointer', at: { x: 1 } }],
    ['a scene that there is not', { ...state, scene: 'three' }],
    ['progress beyond the end', { ...state, progress: 2 }],
    ['progress that is none', { ...state, progress: Number.NaN }],
    ['no changes', { ...state, changes: undefined }],
    ['a part without its change', { ...state, changes: { ...changes, ink: undefined } }],
    ['half a turn', { ...state, changes: { ...changes, ink: { turn: 1.5, by: 'you' } } }],
    ['a change by nobody', { ...state, changes: { ...changes, position: { turn: 1 } } }],
    ['a change by somebody without end', { ...state, changes: { ...changes, ink: { turn: 1, by: 'x'.repeat(65) } } }],
    ['no own part', { ...state, own: undefined }],
    ['an unknown ink', { ...state, own: { ...own, ink: 'green' } }],
    ['frozen at no scene', { ...state, own: { ...own, frozen: { scene: 'three', progress: 1 } } }],
    ['frozen left out', { ...state, own: { ...own, frozen: undefined } }],
    ['notes of no size', { ...state, own: { ...own, notesSize: 4 } }],
    ['a plan of no time', { ...state, own: { ...own, minutes: 0 } }],
    ['a level as a word', { ...state, own: { ...own, isPlain: 'plain' } }],
    ['blank as a word', { ...state, own: { ...own, isBlank: 'yes' } }],
  ])('ignores %s', (_, message) => {
    expect(readMessage(message, ORIGIN, me)).toBeUndefined()
  })
})
