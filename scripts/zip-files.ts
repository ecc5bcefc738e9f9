import { strFromU8, strToU8, unzipSync, type ZipOptions, type Zippable, zipSync } from 'fflate'
import type { HistoricalDate } from '../model/dates'

/**
 * Zips files as they were on one day, so that two builds of one version give the same bytes. A zip holds local time: noon wherever
 * the build stands.
 */
export function zipOnDay(files: Zippable, day: HistoricalDate, options: ZipOptions = {}): Uint8Array {
  const { year, month, date } = firstDay(day)
  return zipSync(files, { ...options, mtime: new Date(year, month - 1, date, 12) })
}

/** A Word document with the hour of its making, in its properties and on its parts, set to noon of a day. */
export function dateDocument(document: Uint8Array, day: HistoricalDate): Uint8Array {
  const parts = unzipSync(document)
  const properties = parts['docProps/core.xml']
  if (!properties) throw new Error('the document has no docProps/core.xml, which holds when it was made')
  const { year, month, date } = firstDay(day)
  const noon = new Date(Date.UTC(year, month - 1, date, 12)).toISOString().replace('.000', '')
  const made = strFromU8(properties).replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${noon}`)
  return zipOnDay({ ...parts, 'docProps/core.xml': strToU8(made) }, day)
}

/** A zip knows no day before 1980. */
function firstDay({ start }: HistoricalDate) {
  const { year = 1980, month = 1, day: date = 1 } = start ?? {}
  return { year, month, date }
}
