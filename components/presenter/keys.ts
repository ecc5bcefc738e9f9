import type { PresenterWords } from '../words/words'
import type { Act } from './talk-state'

/** What a key asks of its own window, beside the acts of the talk. */
export type Ask = { do: 'overview' } | { do: 'goToDialog' } | { do: 'help' } | { do: 'escape' }
/** A figure of the number of a sheet, where there are more than nine. */
type Digit = { do: 'digit'; digit: string }
type KeyName = keyof PresenterWords['presenter']['keyDoes']
type KeyLine = {
  name: KeyName
  /** As `KeyboardEvent.key` names them; letters in lower case. */
  keys: readonly string[]
  /** As the table shows them: by the names of keys in some language. */
  shown: (names: PresenterWords['presenter']['key']) => readonly string[]
  shift?: true
  asks: (key: string) => Act | Ask | Digit
}

const act = (name: Exclude<Act['do'], 'goTo' | 'sheet' | 'ink' | 'begin' | 'plan'>) => () => ({ do: name }) as Act
const ask = (name: Ask['do']) => () => ({ do: name }) as Ask

/** The keys that do the same in every talk: what the windows listen to, and what `?` shows. The first line that fits is taken. */
const KEYS: readonly KeyLine[] = [
  { name: 'back', keys: [' '], shift: true, shown: ({ shiftSpace }) => [shiftSpace], asks: act('back') },
  {
    name: 'next',
    keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'],
    shown: ({ right, down, space, pageDown, enter }) => [right, down, space, pageDown, enter],
    asks: act('next'),
  },
  {
    name: 'back',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    shown: ({ left, up, pageUp }) => [left, up, pageUp],
    asks: act('back'),
  },
  { name: 'first', keys: ['Home'], shown: ({ home }) => [home], asks: act('first') },
  { name: 'last', keys: ['End'], shown: ({ end }) => [end], asks: act('last') },
  { name: 'blank', keys: ['b', '.'], shown: () => ['B', '.'], asks: act('blank') },
  { name: 'freeze', keys: ['f'], shown: () => ['F'], asks: act('freeze') },
  { name: 'told', keys: ['t'], shown: () => ['T'], asks: act('told') },
  { name: 'record', keys: ['r'], shown: () => ['R'], asks: act('record') },
  { name: 'notes', keys: ['n'], shown: () => ['N'], asks: act('notes') },
  { name: 'plain', keys: ['l'], shown: () => ['L'], asks: act('plain') },
  { name: 'pause', keys: ['p'], shown: () => ['P'], asks: act('pause') },
  { name: 'code', keys: ['q'], shown: () => ['Q'], asks: act('code') },
  { name: 'overview', keys: ['o'], shown: () => ['O'], asks: ask('overview') },
  { name: 'goTo', keys: ['g'], shown: () => ['G'], asks: ask('goToDialog') },
  { name: 'help', keys: ['?'], shown: () => ['?'], asks: ask('help') },
  { name: 'escape', keys: ['Escape'], shown: (names) => [names.escape], asks: ask('escape') },
]

/**
 * The table of keys of a talk: figures go to its sheets, however many there are.
 *
 * @param sheets Their numbers, in order.
 * @param direction Of the page, as `document.dir` has it: from right to left, the arrow to the left goes on.
 */
export function listKeys(sheets: readonly number[], direction = 'ltr'): readonly KeyLine[] {
  const [first, last] = [sheets[0] ?? 1, sheets.at(-1) ?? 1]
  const digits: KeyLine = {
    name: 'sheet',
    keys: [...new Set(sheets.join(''))],
    shown: () => [first === last ? String(first) : `${first}–${last}`],
    asks: (key) => (last > 9 ? { do: 'digit', digit: key } : { do: 'sheet', number: Number(key) }),
  }
  const place = KEYS.findIndex(({ name }) => name === 'last') + 1
  const table = [...KEYS.slice(0, place), digits, ...KEYS.slice(place)]
  return direction === 'rtl' ? table.map(turn) : table
}

/** The same line where the arrows to the right and to the left have changed places. */
function turn({ keys, shown, ...line }: KeyLine): KeyLine {
  const other: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }
  return {
    ...line,
    keys: keys.map((key) => other[key] ?? key),
    shown: (names) => shown({ ...names, right: names.left, left: names.right }),
  }
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** What a key press asks for by a table: nothing for keys that are not in the table, or with a modifier that belongs to the browser. */
export function readKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  table: readonly KeyLine[],
): Act | Ask | Digit | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  const name = key.length === 1 ? key.toLowerCase() : key
  return table.find(({ keys, shift }) => keys.includes(name) && (!shift || shiftKey))?.asks(name)
}

/**
 * Whether a press belongs to what has the focus: everything in a field to type or choose in; Space and Enter on a button, a
 * link or a summary.
 */
export function belongsToFocus(target: { closest(selector: string): unknown } | null, key: string): boolean {
  if (!target || typeof target.closest !== 'function') return false
  if (target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])')) return true
  return (key === ' ' || key === 'Enter') && target.closest('button, a[href], summary') !== null
}
