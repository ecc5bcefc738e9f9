import type { Mistake } from './mistake'

/** Blanks that are no spaces, before the name of a field or a hyphen: tabs, and the spaces that don't break. */
const WRONG =
  /^([ ]*[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000][\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*)(- |-$|[\w"'-]+:(?:\s|$)|\S)/

/** Lines of YAML that are indented by something else than spaces; several in a row are one mistake. */
export function findIndents(text: string): Mistake[] {
  const mistakes: Mistake[] = []
  let last: { mistake: Mistake; to: number; what: string } | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const [, blanks] = WRONG.exec(line) ?? []
    if (blanks === undefined) continue
    const column = blanks.search(/[^ ]/) + 1
    const what = nameOf(blanks[column - 1] ?? '')
    if (last && last.to === index && last.what === what) {
      last.to = index + 1
      last.mistake.message = `found ${what} at the beginning of lines ${last.mistake.line} to ${last.to}, expected plain spaces`
      continue
    }
    const message = `found ${what} at the beginning of the line, expected plain spaces`
    last = { mistake: { line: index + 1, column, message }, to: index + 1, what }
    mistakes.push(last.mistake)
  }
  return mistakes
}

function nameOf(blank: string): string {
  if (blank === '\t') return 'a tab'
  return `a space of another kind (U+${blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`
}

/** The text with such lines indented as the line before them is, so that the rest can be read. */
export function repairIndents(text: string): string {
  let before = ''
  return text
    .split('\n')
    .map((line) => {
      const [, blanks] = WRONG.exec(line) ?? []
      const rest = line.slice(blanks?.length ?? 0)
      const whole =
        blanks === undefined ? line : (rest.startsWith('- ') && before.length > 1 ? before.slice(2) : before) + rest
      if (whole.trim() !== '') before = (/^ *(- )?/.exec(whole)?.[0] ?? '').replace('-', ' ')
      return whole
    })
    .join('\n')
}
