/** `edtf` ships no types; only its grammar is used. */
declare module 'edtf' {
  export type Parsed = {
    type: string
    /** 0 to 2. */
    level: number
    /** Year, month from 0, day, hour, minute, second, as far as they are written; of a season its year and number. */
    values: number[]
    /** Minutes east of UTC, for a time. */
    offset?: number
    timeZone?: string
    approximate?: boolean | number
    uncertain?: boolean | number
    /** One bit for each figure that is an X: 1 to 8 for those of the year, 16 and 32 the month, 64 and 128 the day. */
    unspecified?: number
  }
  /** @throws when the text is not EDTF. */
  export function parse(text: string): Parsed
}
