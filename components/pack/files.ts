import { words } from '../words/en'

/** What the build writes beside the list of sheets: texts that a teacher can change. */
export const PACK_FILES = [
  { name: 'worksheet-a.docx', title: `${words.pack.worksheetA} (DOCX)` },
  { name: 'worksheet-b.docx', title: `${words.pack.worksheetB} (DOCX)` },
  { name: 'ticket.docx', title: `${words.pack.ticket} (DOCX)` },
] as const

/** The exercise as a package: only where a lesson has one. */
export const ORDER_FILE = 'order.h5p'

/** Cartridges, and the version of Common Cartridge of each: Moodle takes no later one than 1.1. */
export const CARTRIDGES = [
  ['lesson.imscc', '1.3'],
  ['lesson-moodle.imscc', '1.1'],
] as const

/** What it writes beside the key, because the right order is in it. */
export const KEY_FILES = [
  { name: CARTRIDGES[0][0], title: words.pack.cartridge },
  { name: CARTRIDGES[1][0], title: words.pack.cartridgeForMoodle },
  { name: ORDER_FILE, title: words.pack.h5p },
] as const

/** What `npm run pack` prints from the built pages, where there is a browser. */
export const PACK_PRINTS = [
  { name: 'pupils-a', path: 'pack/pupils-a/', title: words.pack.pupilsA },
  { name: 'pupils-b', path: 'pack/pupils-b/', title: words.pack.pupilsB },
  { name: 'slips', path: 'pack/slips/', title: words.pack.slips },
] as const
export const KEY_PRINTS = [{ name: 'teacher', path: 'key/', title: words.pack.teacherSet }] as const
export const PAPERS = ['A4', 'Letter'] as const

export function printName(name: string, paper: (typeof PAPERS)[number]): string {
  return `${name}-${paper.toLowerCase()}.pdf`
}

/** The PDFs of a list, each for both papers. @param addressOf The address of a file by its name. */
export function listPrints(prints: readonly { name: string; title: string }[], addressOf: (file: string) => string) {
  return prints.flatMap(({ name, title }) =>
    PAPERS.map((paper) => ({ title: `${title} (PDF, ${paper})`, address: addressOf(printName(name, paper)) })),
  )
}
