import { describe, expect, test } from 'vitest'
import { belongsToFocus, listKeys, readKey } from '../../components/presenter/keys'
import { readDigits } from '../../components/presenter/sheet-digits'
import { wordsOf } from '../../components/words/words-of'

const words = wordsOf('en')

const KEYS = listKeys([1, 2, 3, 4, 5, 6])
const press = (key: string, more = {}, table = KEYS) =>
  readKey({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more }, table)

describe('the table of keys', () => {
  test.each([
    ['ArrowRight', { do: 'next' }],
    ['ArrowDown', { do: 'next' }],
    [' ', { do: 'next' }],
    ['PageDown', { do: 'next' }],
    ['ArrowLeft', { do: 'back' }],
    ['ArrowUp', { do: 'back' }],
    ['PageUp', { do: 'back' }],
    ['Home', { do: 'first' }],
    ['End', { do: 'last' }],
    ['1', { do: 'sheet', number: 1 }],
    ['6', { do: 'sheet', number: 6 }],
    ['b', { do: 'blank' }],
    ['B', { do: 'blank' }],
    ['.', { do: 'blank' }],
    ['f', { do: 'freeze' }],
    ['t', { do: 'told' }],
    ['r', { do: 'record' }],
    ['n', { do: 'notes' }],
    ['q', { do: 'code' }],
    ['o', { do: 'overview' }],
    ['g', { do: 'goToDialog' }],
    ['?', { do: 'help' }],
    ['Escape', { do: 'escape' }],
    ['x', undefined],
    ['7', undefined],
  ])('%s', (key, asked) => {
    expect(press(key)).toEqual(asked)
  })

  test('Shift and space go back', () => {
    expect(press(' ', { shiftKey: true })).toEqual({ do: 'back' })
  })

  test('from right to left the arrow to the left goes on, and is shown so; the others stay', () => {
    const turned = listKeys([1, 2], 'rtl')
    expect([press('ArrowLeft', {}, turned), press('ArrowRight', {}, turned)]).toEqual([{ do: 'next' }, { do: 'back' }])
    expect(press('PageDown', {}, turned)).toEqual({ do: 'next' })
    expect(turned.find(({ name }) => name === 'next')?.shown(words.presenter.key)[0]).toBe(words.presenter.key.left)
  })

  test.each(['ctrlKey', 'altKey', 'metaKey'])('%s leaves the key to the browser', (modifier) => {
    expect(press('r', { [modifier]: true })).toBeUndefined()
  })

  test('no key has two meanings, and each line has its words', () => {
    const keys = KEYS.flatMap((line) => line.keys.map((key) => `${line.shift ?? ''}${key}`))
    expect(new Set(keys).size).toBe(keys.length)
    for (const { name, keys, shown } of KEYS) {
      expect(words.presenter.keyDoes[name]).toBeTruthy()
      expect(shown(words.presenter.key).length).toBe(name === 'sheet' ? 1 : keys.length)
    }
  })
})

describe('sheets by their numbers', () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  const shownFor = (count: number) =>
    listKeys(upTo(count))
      .find(({ name }) => name === 'sheet')
      ?.shown(words.presenter.key)

  test('the table shows those that there are, be it one or twelve', () => {
    expect([1, 4, 12].map(shownFor)).toEqual([['1'], ['1–4'], ['1–12']])
    expect(press('5', {}, listKeys(upTo(4)))).toBeUndefined()
    expect(press('0', {}, listKeys(upTo(12)))).toEqual({ do: 'digit', digit: '0' })
  })

  test('a figure that no longer number begins with goes there at once; another waits for the next', () => {
    expect(readDigits('7', upTo(12))).toEqual({ now: 7, rest: '' })
    expect(readDigits('1', upTo(12))).toEqual({ later: 1, rest: '1' })
    expect(readDigits('12', upTo(12))).toEqual({ now: 12, rest: '' })
    expect(readDigits('2', upTo(23))).toEqual({ later: 2, rest: '2' })
  })

  test('figures that name no sheet begin again with the last', () => {
    expect(readDigits('17', upTo(12))).toEqual({ now: 7, rest: '' })
    expect(readDigits('0', upTo(12))).toEqual({ rest: '' })
  })
})

describe('belongsToFocus', () => {
  const focus = (tag: string) => ({
    closest: (selector: string) => (selector.split(/[^a-z]+/).includes(tag) ? {} : null),
  })
  test('is silent while typing', () => {
    for (const tag of ['input', 'textarea', 'select', 'contenteditable'])
      expect(belongsToFocus(focus(tag), 'n')).toBe(true)
  })
  test('leaves the space to a button, and only that', () => {
    expect(belongsToFocus(focus('button'), ' ')).toBe(true)
    expect(belongsToFocus(focus('button'), 'ArrowRight')).toBe(false)
    expect(belongsToFocus(focus('main'), ' ')).toBe(false)
    expect(belongsToFocus(null, 'n')).toBe(false)
  })
})
