import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTaken } from '../model/read-site'

/** What a new story begins with. */
export type Beginning = {
  title: string
  /** A BCP 47 tag. */
  language: string
  /** Where its map lies: longitude and latitude in degrees. */
  at: readonly [lon: number, lat: number]
  /** The day on which it is begun, as `2026-01-31`. */
  today: string
  /** First and last month of its rail, as `1962-10`: the year before without them; until the end of the first one's year. */
  from?: string | undefined
  to?: string | undefined
}

/** What a new story is told, by its flags. */
export const BEGINNING = {
  title: 'The title on its cover.',
  language: 'The language of its text, one in which the interface has words: en.',
  at: 'Longitude and latitude of the middle of its map: -82.38,23.11.',
  from: 'First month of its rail: 1962-10. The year before this one without it.',
  to: 'Last month of its rail: 1962-12.',
}

const TEMPLATE = join('stories', '_template')
/** Degrees between the two places of the template. */
const APART = 0.6

/**
 * Writes a story that passes the check, made from `stories/_template`.
 *
 * @param folder Where the stories are.
 * @throws Error in one line, when the slug can't be one or is taken.
 */
export function writeStory(slug: string, beginning: Beginning, folder: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new Error(`found the slug "${slug}", expected lower-case letters, digits and hyphens, such as "two-bridges"`)
  if (isTaken(slug)) throw new Error(`"${slug}" is an address of the site itself, expected another slug`)
  const path = join(folder, slug)
  if (existsSync(path)) throw new Error(`${path} is there already`)
  for (const month of [beginning.from, beginning.to])
    if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
      throw new Error(`found the month "${month}", expected a year and a month, such as 1962-10`)
  cpSync(TEMPLATE, path, { recursive: true })
  const values = valuesOf(beginning)
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    writeFileSync(file, fill(readFileSync(file, 'utf8'), values))
  }
}

/**
 * `-82.38,23.11` as longitude and latitude.
 *
 * @throws Error in one line that says what was expected.
 */
export function readCoordinates(text: string): [lon: number, lat: number] {
  const [lon, lat, ...rest] = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  // The Mercator projection ends at 85 degrees.
  const fits = rest.length === 0 && Math.abs(lon ?? 999) <= 180 && Math.abs(lat ?? 999) <= 84
  if (!fits || lon === undefined || lat === undefined)
    throw new Error(`found "${text}", expected longitude and latitude in degrees, such as --at=-82.38,23.11`)
  return [lon, lat]
}

function valuesOf({ title, language, at: [lon, lat], today, from, to }: Beginning): Record<string, string> {
  // The year before: nothing in a story may lie ahead.
  const firstMonth = from ?? `${Number((to ?? today).slice(0, 4)) - (to ? 0 : 1)}-01`
  const far = [lon + APART > 180 ? lon - APART : lon + APART, lat] as const
  return {
    // As YAML takes any text.
    title: JSON.stringify(title),
    language,
    today,
    firstMonth,
    lastMonth: to ?? `${firstMonth.slice(0, 4)}-12`,
    lon: String(lon),
    lat: String(lat),
    farLon: far[0].toFixed(3),
    farLat: String(far[1]),
  }
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`stories/_template names ${whole}, which nothing fills in`)
    return value
  })
}
