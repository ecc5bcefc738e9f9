/**
 * The languages that there are words in: a file of this folder each, and two pseudo-languages made of English (`disguise.ts`), accented
 * and from right to left, in which one may look at any story to see what a translation would meet.
 */
export const LANGUAGES = ['en', 'en-XA', 'ar-XB'] as const
