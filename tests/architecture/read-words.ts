import { parseSync } from 'oxc-parser'

type Property = { start: number; end: number; key?: { name?: string; value?: unknown }; value: Node }
type Node = { type: string; expression?: Node; properties?: Property[] }
type Declared = { declarations?: { init: Node }[]; declaration?: Declared }

/**
 * The texts of a file of words that nothing says the place of: a comment above it does, above it or above those that follow one
 * another with it without an empty line, or above its group.
 *
 * @returns Paths of keys, as `evidence.knew.title`, and how many texts there are.
 */
export function findUnplaced(text: string): { unplaced: string[]; count: number } {
  const { program, comments } = parseSync('words.ts', text)
  const unplaced: string[] = []
  let count = 0
  const walk = (properties: readonly Property[], path: readonly string[], isGroupPlaced: boolean) => {
    let isPlaced = isGroupPlaced
    let end = -1
    for (const property of properties) {
      // Another file's words, spread.
      if (!property.key) continue
      const own = [...path, String(property.key.name ?? property.key.value)]
      const between = text.slice(end < 0 ? property.start : end, property.start)
      const hasComment = comments.some(
        (one) => one.end <= property.start && text.slice(one.end, property.start).trim() === '',
      )
      // A line that is empty ends what a comment says.
      isPlaced = hasComment || (isPlaced && !/\n\s*\n/.test(between))
      end = property.end
      const inside = property.value.type === 'TSAsExpression' ? property.value.expression : property.value
      if (inside?.type === 'ObjectExpression') walk(inside.properties ?? [], own, isPlaced)
      else {
        count++
        if (!isPlaced) unplaced.push(own.join('.'))
      }
    }
  }
  for (const statement of program.body as unknown as Declared[]) {
    const init = (statement.declaration ?? statement).declarations?.[0]?.init
    const object = init?.type === 'TSAsExpression' ? init.expression : init
    if (object?.type === 'ObjectExpression') walk(object.properties ?? [], [], false)
  }
  return { unplaced, count }
}
