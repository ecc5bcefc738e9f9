import { z } from 'zod'
import { parseDate } from '../edtf/parse-date'
import { countWords } from './count-words'

/** What the fields of entries are made of. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const EXAMPLE = 'an id such as "tartus-harbour"'

/** An id of any kind, as yet undescribed. */
export const anyId = z.string(EXAMPLE).regex(ID, 'lower-case letters, digits and hyphens, such as "tartus-harbour"')

/** The id of an entry itself. */
export const id = anyId.describe('Lower-case words joined by hyphens. Permanent, because ids stand in addresses.')

/** The id of something that is gone, so that nothing can be looked up by it. */
export const goneId = z.string(EXAMPLE).regex(ID, 'an id')

/** A date as it is known, in the notation of `dates.ts`: `2015-07-24`, `2015-06`, `2015-04/2015-06`, `2015-06~`. */
export const date = z
  .union([z.string(), z.number().transform(String)], 'a date such as "2015-07-24"')
  .transform((text, context) => {
    const result = parseDate(text)
    if ('problem' in result) {
      context.addIssue({ code: 'custom', message: result.problem, params: { expected: result.expected } })
      return z.NEVER
    }
    return result.date
  })

/** Rules about an entry as a whole are checked even when one of its fields is wrong, so that one report has every problem. */
export const when = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null

export const text = z.string().trim().min(1, 'some text')

/** A line for a title, a name or a list: of at most that many characters. */
export const line = (most: number) => text.max(most, `at most ${most} characters`)

/** Text of at most that many words. */
export const words = (most: number) =>
  text.superRefine((value, context) => {
    const count = countWords(value)
    if (count <= most) return
    context.addIssue({ code: 'custom', message: `${count} words`, params: { expected: `at most ${most} words` } })
  })

/** The address of a page of others. */
export const address = z.url({ protocol: /^https?$/, error: 'a full address that begins with https:// or http://' })

/** A BCP 47 tag for which `Intl` has names of months. */
export const language = text.refine(isLanguage, 'a BCP 47 tag of a language, such as "en", "ru" or "fa"')

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}

export type Position = readonly [lon: number, lat: number]

/** Longitude first, then latitude, in degrees (WGS84): `[35.874, 34.915]`. */
export const lonLat = z.tuple([
  z.number().min(-180, 'a longitude from -180 to 180 degrees').max(180, 'a longitude from -180 to 180 degrees'),
  z.number().min(-90, 'a latitude from -90 to 90 degrees').max(90, 'a latitude from -90 to 90 degrees'),
])
