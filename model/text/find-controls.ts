import { type Mistake, placeOf } from './mistake'

/** Characters that nobody types: C0 without tab and line end, DEL, C1, and what stands for a letter that was lost. */
const CONTROL = /[^\P{Cc}\t\n]|[\ufeff\ufffd]/gu

/** Characters that can't be seen or that stand for a lost letter, each kind once, at its first. */
export function findControls(text: string): Mistake[] {
  const first = new Map<string, number>()
  const count = new Map<string, number>()
  for (const { 0: letter, index } of text.matchAll(CONTROL)) {
    if (!first.has(letter)) first.set(letter, index)
    count.set(letter, (count.get(letter) ?? 0) + 1)
  }
  return [...first].map(([letter, index]) => {
    const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const what =
      letter === '\ufffd'
        ? `"\ufffd" (${code}), which stands for a letter that was lost`
        : `${code}, a character that can't be seen`
    const often = count.get(letter) === 1 ? '' : `, ${count.get(letter)} times`
    return { ...placeOf(text, index), message: `found ${what}${often}, expected none` }
  })
}

/** The text without them, so that it can be read on. */
export function withoutControls(text: string): string {
  return text.replaceAll(CONTROL, '')
}
