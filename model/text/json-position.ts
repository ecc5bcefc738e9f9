const TOKEN = /\s*(?:("(?:[^"\\\n\t]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])|([[\]{},:]))/y

type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma'

/**
 * Where JSON breaks: the first character that can't stand where it stands, or the text's end. JavaScript's own message names
 * that only sometimes.
 */
export function brokenAt(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let offset = 0
  for (;;) {
    TOKEN.lastIndex = offset
    const token = TOKEN.exec(text)
    const start = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0)
    const next: Expected | undefined = token ? follow(token, expected, open) : undefined
    if (!token || !next) return start
    expected = next
    offset = token.index + token[0].length
  }
}

/** What may come behind a token; undefined when it may not stand here itself. */
function follow([, string, plain, mark]: RegExpExecArray, expected: Expected, open: string[]): Expected | undefined {
  const isValue = expected === 'value' || expected === 'first value'
  if (string !== undefined && (expected === 'name' || expected === 'first name')) return 'colon'
  if (string !== undefined || plain !== undefined) return isValue ? 'comma' : undefined
  if (mark === '[' || mark === '{') {
    if (!isValue) return undefined
    open.push(mark)
    return mark === '[' ? 'first value' : 'first name'
  }
  if (mark === ':') return expected === 'colon' ? 'value' : undefined
  const holder = open.at(-1)
  if (mark === ',') return expected === 'comma' && holder ? (holder === '[' ? 'value' : 'name') : undefined
  const mayEnd = expected === 'comma' || (holder === '[' ? expected === 'first value' : expected === 'first name')
  if (!mayEnd || holder !== (mark === ']' ? '[' : '{')) return undefined
  open.pop()
  return 'comma'
}
