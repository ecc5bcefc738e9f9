import type { Fonts } from '../model/read-look'

/**
 * The faces that the site ships, each cut from an installed package and called by its part, not by its font, so that style sheets
 * name none. A face has one
 * file for the characters that nearly every page needs, one for the rest of the letters of Western Europe, one for rarer accents
 * (İ ş ğ ā ī ū …) and one each for Cyrillic and Arabic, which a browser fetches only when it shows one of their letters.
 */
export type Face = {
  file: string
  family: string
  style: 'normal' | 'italic'
  /** A range, or the one weight of a face that does not vary. */
  weight: { min: number; max: number } | number
  /** The weights that a face which does not vary stands for, where they are more than its own. */
  standsFor?: { min: number; max: number }
  /** The weight that text is mostly set in: fallback metrics are measured there. */
  usualWeight: number
  /** `node_modules/@fontsource-variable/<source>`. */
  source: string
  /** The same for Arabic letters, which the face itself has not. They have no italics. */
  arabic: 'noto-naskh-arabic' | 'noto-sans-arabic'
  fallbacks: Fallback[]
}

/** A font of the reader's system, first choice first. `local` names the faces that share these metrics. */
export type Fallback = {
  name: string
  local: string[]
  /** Mean advance of English text, in parts of an em (weights: `LETTERS` in font-metrics.ts). */
  meanAdvance: number
}

const GEORGIA = { name: 'Georgia', local: ['Georgia', 'Gelasio'], meanAdvance: 0.4372 }
const GEORGIA_ITALIC = { name: 'Georgia', local: ['Georgia Italic', 'Gelasio Italic'], meanAdvance: 0.4461 }
const TIMES = {
  name: 'Times',
  local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'Noto Serif'],
  meanAdvance: 0.3981,
}
const TIMES_ITALIC = {
  name: 'Times',
  local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic', 'Noto Serif Italic'],
  meanAdvance: 0.3998,
}
const NARROW = { name: 'Arial Narrow', local: ['Arial Narrow', 'Liberation Sans Narrow'], meanAdvance: 0.3604 }
const NARROW_ITALIC = {
  name: 'Arial Narrow',
  local: ['Arial Narrow Italic', 'Liberation Sans Narrow Italic'],
  meanAdvance: 0.3604,
}
const NARROW_BOLD = {
  name: 'Arial Narrow',
  local: ['Arial Narrow Bold', 'Liberation Sans Narrow Bold'],
  meanAdvance: 0.3897,
}
const ARIAL = { name: 'Arial', local: ['Arial', 'Liberation Sans', 'Arimo', 'Roboto'], meanAdvance: 0.4394 }
const ARIAL_ITALIC = {
  name: 'Arial',
  local: ['Arial Italic', 'Liberation Sans Italic', 'Arimo Italic', 'Roboto Italic'],
  meanAdvance: 0.4394,
}
const ARIAL_BOLD = {
  name: 'Arial',
  local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Roboto Bold'],
  meanAdvance: 0.4752,
}

/** The family of heads. */
export const HEADS = 'Sheet Head'

const NASKH = 'noto-naskh-arabic'
const SANS = 'noto-sans-arabic'

/** The site's faces from the packages of its fonts: the text, the labels, both upright and slanted, and the heads. */
export function facesOf({ text, label, head }: Fonts): Face[] {
  const names = { text: 'Sheet Text', label: 'Sheet Label', head: HEADS }
  return [
    {
      ...{ file: 'text', family: names.text, style: 'normal', weight: 400, usualWeight: 400 },
      ...{ source: text, arabic: NASKH, fallbacks: [GEORGIA, TIMES] },
    },
    // Text is seldom bold: a file that holds both weights would be fetched by every page.
    {
      ...{ file: 'text-bold', family: names.text, style: 'normal', weight: 600, usualWeight: 600 },
      ...{ standsFor: { min: 500, max: 700 }, source: text, arabic: NASKH, fallbacks: [] },
    },
    {
      ...{ file: 'text-italic', family: names.text, style: 'italic', weight: 400, usualWeight: 400 },
      ...{ source: text, arabic: NASKH, fallbacks: [GEORGIA_ITALIC, TIMES_ITALIC] },
    },
    {
      ...{ file: 'label', family: names.label, style: 'normal', weight: { min: 400, max: 700 }, usualWeight: 500 },
      ...{ source: label, arabic: SANS, fallbacks: [NARROW, ARIAL] },
    },
    {
      ...{ file: 'label-italic', family: names.label, style: 'italic', weight: 450, usualWeight: 450 },
      ...{ source: label, arabic: SANS, fallbacks: [NARROW_ITALIC, ARIAL_ITALIC] },
    },
    {
      ...{ file: 'head', family: names.head, style: 'normal', weight: { min: 700, max: 800 }, usualWeight: 700 },
      ...{ source: head, arabic: SANS, fallbacks: [NARROW_BOLD, ARIAL_BOLD] },
    },
  ]
}

/** The fonts of a site that names none. */
export const USUAL_FONTS: Fonts = {
  text: 'piazzolla',
  label: 'sofia-sans-condensed',
  head: 'sofia-sans-extra-condensed',
}

/** What English is written with, and the signs of our interface: basic Latin, quotes, dashes, arrows, degrees, and accents of common names. */
export const COMMON = `${basicLatin()}\u00a0©°±·×äéöüı–—‘’“”…′″←↑→↓−`
/** Other accents of West European names, and rarer signs. */
export const WESTERN = '«»¼½¾ÀÁÂÄÇÈÉÊËÍÎÓÔÖÚÜàáâçèêëíîïñóôúû„•‹›€™'
/** Letters of Turkish, of transliterated Arabic and Persian, and of Central European names. */
export const ACCENTED = 'ĀāĒēĪīŌōŪūĞğİŞşČčĆćĐđĚěŁłŃńŐőŘřŚśŠšŰűŹźŻżŽžʾʿḌḍḤḥṢṣṬṭẒẓ'
/** Letters of Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian. */
export const CYRILLIC = `${letters(0x410, 0x44f)}ЁёЂђЃѓЄєЅѕІіЇїЈјЉљЊњЋћЌќЎўЏџҐґ№`
/** Letters, figures and signs of Arabic and Persian, with the joiner and non-joiner of Persian. */
export const ARABIC = `${letters(0x621, 0x63a)}${letters(0x640, 0x652)}${letters(0x660, 0x669)}${letters(0x6f0, 0x6f9)}،؛؟٪٫٬ٰٱپچژکگۀیە\u200c\u200d`

function letters(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
}

function basicLatin(): string {
  return String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index))
}
