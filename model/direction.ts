/** Scripts that are written from right to left, by their ISO 15924 codes. */
const LEFTWARDS = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']

/**
 * Which way a language runs, by the script that it is usually written in. (`Intl.Locale.prototype.getTextInfo` says the same,
 * but not in every browser and Node that this runs on.)
 *
 * @param language A BCP 47 tag: `fa`, `az-Arab`.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return LEFTWARDS.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}
