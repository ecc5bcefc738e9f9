/** The languages that there are words in: a file of this folder each. */
export const LANGUAGES = ['en'] as const
