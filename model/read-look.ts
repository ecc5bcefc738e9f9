import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chapter } from './chapter'
import { checkShape } from './check-shape'
import { contrast, leastContrast } from './contrast'
import { COLOURS, PAPERS, SCHEMES } from './ink-values'
import type { Look } from './nouns'
import { lookFile } from './nouns/look'
import type { Report, Where } from './problems'
import type { YamlFile } from './read-yaml'
import { suggest } from './suggest'

export const LOOK_FILE = 'look.yaml'
/** A line of the map is seen against its ground from here on (WCAG 2.2, 1.4.11). */
const LEAST = 3
/** Bytes: it stands in every page. */
const LARGEST_LOGO = 4096

/** The fonts that the site has, by their parts. */
export type Fonts = Readonly<Record<'text' | 'label' | 'head', string>>

/** A story's look, with its logo as an address that holds the whole drawing. */
export type OpenLook = Look & { logoData?: string }

/**
 * Reads how a story looks: undefined when it says nothing of that, or when it does not fit.
 *
 * @param folder Where the logo is.
 * @param fonts Those that were cut; not compared without.
 */
export function readLook(
  file: YamlFile,
  folder: string,
  fonts: Fonts | undefined,
  report: Report,
): OpenLook | undefined {
  if (file.data === undefined || file.data === null) return undefined
  const look = checkShape(lookFile, file.data, file, report)
  if (!look) return undefined
  checkInks(look, file, report)
  for (const [part, name] of Object.entries(look.fonts ?? {})) {
    const cut = fonts?.[part as keyof Fonts]
    if (cut !== undefined && name !== cut)
      report.error(
        file.where(['fonts', part]),
        `${part}: found "${name}", and the site’s fonts were cut from "${cut}", expected: npm run fonts`,
      )
  }
  const logoData = look.logo && readLogo(join(folder, look.logo), look.logo, file.where(['logo']), report)
  return { ...look, ...(logoData && { logoData }) }
}

function checkInks({ inks }: Look, file: YamlFile, report: Report): void {
  for (const [ink, own] of Object.entries(inks ?? {})) {
    for (const scheme of SCHEMES) {
      const least = leastContrast(own[scheme], PAPERS[scheme])
      if (least >= LEAST) continue
      const paper = PAPERS[scheme].find((one) => contrast(own[scheme], one) === least)
      report.error(
        file.where(['inks', ink, scheme]),
        `${scheme}: found ${own[scheme]}, ${least.toFixed(1)} : 1 against ${paper}, expected ${LEAST} : 1 at least by ${scheme}`,
      )
    }
  }
  if (inks?.told && inks.record && inks.told.day.toLowerCase() === inks.record.day.toLowerCase())
    report.error(file.where(['inks', 'record', 'day']), `day: found the colour of the other ink, expected another`)
}

function readLogo(path: string, name: string, where: Where, report: Report): string | undefined {
  const refuse = (found: string, expected: string) => {
    report.error(where, `logo: found ${found}, expected ${expected}`)
    return undefined
  }
  if (!existsSync(path)) return refuse(`no file "${name}"`, 'an SVG file beside look.yaml')
  const text = readFileSync(path, 'utf8')
  if (!/<svg[\s>]/.test(text) || !/viewBox=/.test(text)) return refuse(`"${name}"`, 'an <svg> with a viewBox')
  if (/<script|<foreignObject|\son\w+=|href="(?!#)/i.test(text))
    return refuse(`"${name}" with a script or an address`, 'a drawing alone')
  const size = Buffer.byteLength(text)
  if (size > LARGEST_LOGO) return refuse(`${size} bytes`, `at most ${LARGEST_LOGO}, because it stands in every page`)
  return `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`
}

/** Warns of descriptions that still name the usual colour of an ink that has another. */
export function checkColourWords(
  look: Look | undefined,
  chapters: readonly Chapter[],
  whereIs: (scene: string) => Where | undefined,
  report: Report,
): void {
  for (const [ink, usual] of Object.entries(COLOURS)) {
    const called = look?.inks?.[ink as keyof typeof COLOURS]?.called
    if (called === undefined || called === usual) continue
    for (const { id, description } of chapters.flatMap(({ scenes }) => scenes)) {
      const where = whereIs(id)
      if (where && new RegExp(`\\b${usual}\\b`, 'i').test(description))
        report.warn(
          where,
          `found "${usual}" in the description of scene "${id}", expected "${called}", as look.yaml calls that ink`,
        )
    }
  }
}

/** The fonts that a look asks for, those that it leaves out as they are. */
export function fontsOf(look: Look | undefined, usual: Fonts): Fonts {
  return { ...usual, ...look?.fonts }
}

/** The end of a message about a font that is not installed. */
export function suggestFont(name: string, installed: readonly string[]): string {
  return suggest(
    name,
    installed,
    `one of ${installed.join(', ')}; others come with npm install -D -E @fontsource-variable/${name}`,
  )
}
