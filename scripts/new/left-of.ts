import { englishDays } from '../../model/english-days'

/**
 * Where an old wording still stands, and where days stand that it named and the new one does not, in lines for an editor.
 *
 * @param files The texts of the story by their paths.
 */
export function leftOf(was: string, now: string, files: ReadonlyMap<string, string>): string[] {
  const kept = new Set(daysOf(now).map(({ name }) => name))
  const days = daysOf(was).filter(({ name }) => !kept.has(name))
  const old = [...files].flatMap(([path, text]) =>
    linesWith(text, (line) => line.includes(was)).map((n) => `${path}:${n}`),
  )
  return [
    ...(old.length > 0
      ? ['The old wording still stands here; change it:', ...old]
      : ['The old wording stands nowhere any more.']),
    ...days.flatMap(({ name, says }) => {
      const left = [...files].flatMap(([path, text]) => {
        const lines = linesWith(text, (line) => says.test(line))
        return lines.length > 0 ? [`${path}:${lines.join(', ')}`] : []
      })
      return left.length > 0 ? [`${name} stands in these lines too; see which mean the same day:`, ...left] : []
    }),
  ]
}

/** The days of a text in words or figures: as prose names them, and what finds them in both forms. */
function daysOf(text: string): { name: string; says: RegExp }[] {
  const figures = [...text.matchAll(/\b(\d{4})-(\d\d)-(\d\d)\b/g)].map(([name, year, month, day]) => ({
    name,
    says: new RegExp(`\\b${year}-${month}-${day}(?!\\d)`),
  }))
  const words = englishDays(text).map(({ text: name, day, month, year }) => {
    const [numbers, spoken] = [
      [month, day].map((n) => String(n).padStart(2, '0')).join('-'),
      name.replace(/ \d{4}$/, ''),
    ]
    return { name: spoken, says: new RegExp(`\\b${year ?? '\\d{4}'}-${numbers}|(?<!\\d)${spoken}\\b`) }
  })
  return [...figures, ...words]
}

/** Numbers of lines, from 1. */
function linesWith(text: string, has: (line: string) => boolean): number[] {
  return text.split('\n').flatMap((line, index) => (has(line) ? [index + 1] : []))
}
