/** Pseudo-languages: English made to look like another language by a function, to see what a translation would meet. */

type Change = (text: string) => string

/** Letters that the fonts have, for those that an English word has. */
const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'č', e: 'é', g: 'ğ', i: 'í', l: 'ł', n: 'ñ', o: 'ö', s: 'š', u: 'ü', z: 'ž' },
  ...{ A: 'Á', C: 'Č', E: 'É', G: 'Ğ', I: 'Í', L: 'Ł', N: 'Ń', O: 'Ö', S: 'Š', U: 'Ü', Z: 'Ž' },
}

/** How much longer each word becomes, as in translations out of English. */
const LONGER = 0.4

/** Accented letters, each word 40 % longer: `Sheet` is `Šhéééét`; `by`, in which no letter has an accent, is `byöö`. */
const accent: Change = (text) =>
  text.replace(/[a-z]+/gi, (word) => {
    const more = Math.round(word.length * LONGER)
    const longer = word.replace(/[aeiou]/i, (vowel) => vowel + vowel.toLowerCase().repeat(more))
    const accented = [...longer].map((letter) => ACCENTED[letter] ?? letter).join('')
    return accented === word ? word + 'ö'.repeat(more + 1) : accented
  })

/** Each word in marks that have its letters run from right to left (U+202E to U+202C). */
const turn: Change = (text) => text.replace(/[a-z]+/gi, (word) => `\u202e${word}\u202c`)

/** By the codes that CLDR gives its pseudo-locales. */
export const DISGUISES: Readonly<Record<string, Change>> = { 'en-XA': accent, 'ar-XB': turn }

/** Round what a function was given, which stays as it is: names, titles, words that have been changed already. */
const [OPEN, SHUT] = ['\ue000', '\ue001']
/** What stays: what was given, what a script fills in (`{size}`), code and paths of files. */
const LEFT = /(\ue000[^\ue001]*\ue001|\{+[^}]*\}+|\S*[/<>]\S*)/

/** Changes every text of some words, those that their functions answer included. */
export function disguise<Words>(words: Words, change: Change): Words {
  const changeText = (text: string) => text.split(LEFT).map((part, index) => (index % 2 ? part : change(part)))
  const changeAll = (of: unknown): unknown => {
    if (typeof of === 'string') return changeText(of).join('').replaceAll(OPEN, '').replaceAll(SHUT, '')
    if (typeof of === 'function') return (...given: unknown[]) => changeAll(of(...given.map(mark)))
    if (Array.isArray(of)) return of.map(changeAll)
    if (typeof of !== 'object' || of === null) return of
    return Object.fromEntries(Object.entries(of).map(([key, one]) => [key, changeAll(one)]))
  }
  return changeAll(words) as Words
}

function mark(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(mark)
  return typeof given === 'string' ? OPEN + given + SHUT : given
}
