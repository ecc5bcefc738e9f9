import type { z } from 'zod'
import type { Report, Where } from './problems'
import type { Path } from './read-yaml'
import { suggest } from './suggest'

type Issue = z.core.$ZodIssue
type Places = {
  where(path: Path): Where
  whereField(path: Path, field: string): Where
  /** The whole message about a field that is not there, where the usual one won't do. */
  missing?(path: Path): string
}

const PAIR = 'two numbers: [longitude, latitude]'
const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: PAIR,
  object: 'fields with values',
}

/** What was expected, for every issue for which the schema itself has no words. */
function expectation(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(', ')
  if (issue.code === 'unrecognized_keys') return Object.keys((issue.inst as unknown as z.ZodObject).shape).join(' ')
  const schema = issue.inst?._zod.def
  const isPair = schema !== undefined && 'type' in schema && schema.type === 'tuple'
  if (isPair && (issue.code === 'too_small' || issue.code === 'too_big')) return PAIR
  if (issue.code === 'too_small') {
    return issue.origin === 'array' ? `at least ${issue.minimum} entries` : `${issue.minimum} or more`
  }
  if (issue.code === 'too_big')
    return issue.origin === 'array' ? `at most ${issue.maximum} entries` : `${issue.maximum} or less`
  return 'something else'
}

/** A value as a message shows it. */
function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'fields with values'
  if (typeof value !== 'string') return String(value)
  return value.length > 80 ? `"${value.slice(0, 77)}…"` : `"${value}"`
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data)
}

/** The words of the most telling alternative: one that understood the value and refused it, else all of them. */
function explainUnion(errors: Issue[][], fallback: string): { found?: string; expected: string } {
  const issues = errors.flat().flatMap((issue) => (issue.code === 'invalid_union' ? issue.errors.flat() : [issue]))
  const words = issues.flatMap(({ code, message }) => (code === 'invalid_value' ? [message] : []))
  const refused = errors.flat().find(({ code }) => code === 'custom')
  if (refused) {
    const { found, expected } = explain(refused)
    return { found, expected: [...words, expected].join(' or ') }
  }
  const named = errors.flat().flatMap(({ code, message }) => (code === 'invalid_union' ? [message] : []))
  return { expected: [...words, ...named].join(' or ') || fallback }
}

function explain(issue: Issue): { found?: string; expected: string } {
  if (issue.code === 'invalid_union') return explainUnion(issue.errors, issue.message)
  const expected = issue.code === 'custom' ? issue.params?.expected : undefined
  return expected === undefined ? { expected: issue.message } : { found: issue.message, expected }
}

/**
 * Checks data against a schema of `nouns.ts` and reports every mismatch: what was found, what was expected, the nearest
 * allowed word. Returns what the schema makes of the data, or undefined when it does not fit.
 *
 * @param base The path of `data` in its file.
 */
export function checkShape<T>(
  schema: z.ZodType<T>,
  data: unknown,
  places: Places,
  report: Report,
  base: Path = [],
): T | undefined {
  const result = schema.safeParse(data, { error: expectation })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const path = [...base, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      const fields = issue.message.split(' ')
      for (const key of issue.keys) {
        const hint = suggest(key, fields, `one of ${fields.join(', ')}`)
        report.error(places.whereField(path, key), `unknown field "${key}"${hint}`)
      }
      continue
    }
    const value = valueAt(data, issue.path)
    if (value === undefined && issue.code === 'invalid_type' && places.missing) {
      report.error(places.where(path), places.missing(path))
      continue
    }
    const { found = show(value), expected } = explain(issue)
    const field = path.findLast((key) => typeof key === 'string')
    const label = field === undefined ? '' : `${String(field)}: `
    const hint =
      issue.code === 'invalid_value' && typeof value === 'string' ? suggest(value, issue.values.map(String)) : ''
    report.error(places.where(path), `${label}found ${found}${hint || `, expected ${expected}`}`)
  }
  return undefined
}
