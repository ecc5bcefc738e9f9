/**
 * What `Intl` is asked for in a language. Plain `en` is read as British English, because `Intl` would take it for American:
 * `July 24, 2015`; so is the pseudo-language `en-XA`.
 *
 * @param language A BCP 47 tag.
 */
export function localeOf(language: string): string {
  return language === 'en' || language === 'en-XA' ? 'en-GB' : language
}
