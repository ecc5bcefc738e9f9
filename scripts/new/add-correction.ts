import { isScalar, isSeq, parseDocument, stringify } from 'yaml'

/** One correction as it is recorded. `since` is the version or the day since which the old wording stood. */
export type NewCorrection = {
  date: string
  where: string
  scene?: string | undefined
  claims?: readonly string[] | undefined
  since?: string | undefined
  was: string
  now: string
  why: string
}

/**
 * `story.yaml` with a correction at the head of the list, its version raised in the last number (or as given), and that day as
 * the day of the version. Everything else stays as it is, to the letter.
 *
 * @throws Error when the file has no version, no day or no list of corrections.
 */
export function addCorrection(text: string, correction: NewCorrection, version?: string): string {
  const document = parseDocument(text)
  const [old, updated, list] = ['version', 'updated', 'corrections'].map((field) => document.get(field, true))
  if (!isScalar(old) || !isScalar(updated) || !isSeq(list) || !old.range || !updated.range || !list.range)
    throw new Error(
      'found no version, updated or corrections in story.yaml, expected all three: npm run check says more',
    )
  const entry = stringify([Object.fromEntries(Object.entries(correction).filter(([, value]) => value !== undefined))], {
    lineWidth: 110,
  })
  const indented = entry.trimEnd().replaceAll(/^/gm, '  ')
  const isEmpty = list.items.length === 0
  const begin = list.range[0]
  const line = text.lastIndexOf('\n', begin) + 1
  const edits: [from: number, to: number, text: string][] = [
    [old.range[0], old.range[1], version ?? raise(String(old.value))],
    [updated.range[0], updated.range[1], correction.date],
    isEmpty ? [begin, list.range[1], `\n${indented}`] : [line, line, `${indented}\n`],
  ]
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((whole, [from, to, words]) => whole.slice(0, from) + words + whole.slice(to), text)
    .replace(/corrections: \n/, 'corrections:\n')
}

/** `1.2.3` as `1.2.4`. */
function raise(version: string): string {
  const [major = '0', minor = '0', patch = '0'] = version.split('.')
  return [major, minor, Number(patch) + 1].join('.')
}
