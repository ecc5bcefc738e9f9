import type { Words } from '../words/words'

/** A file, and what its link says. */
type PackFile = { name: string; title: (words: Words) => string }
/** A page that is printed into a file. */
type PackPrint = PackFile & { path: string }

/** What the build writes beside the list of sheets: texts that a teacher can change. */
export const PACK_FILES: readonly PackFile[] = [
  { name: 'worksheet-a.docx', title: ({ pack }) => `${pack.worksheetA} (DOCX)` },
  { name: 'worksheet-b.docx', title: ({ pack }) => `${pack.worksheetB} (DOCX)` },
  { name: 'ticket.docx', title: ({ pack }) => `${pack.ticket} (DOCX)` },
]

/** The exercise as a package: only where a lesson has one. */
export const ORDER_FILE = 'order.h5p'

/** Cartridges, and the version of Common Cartridge of each: Moodle takes no later one than 1.1. */
export const CARTRIDGES = [
  ['lesson.imscc', '1.3'],
  ['lesson-moodle.imscc', '1.1'],
] as const

/** What it writes beside the key, because the right order is in it. */
export const KEY_FILES: readonly PackFile[] = [
  { name: CARTRIDGES[0][0], title: ({ pack }) => pack.cartridge },
  { name: CARTRIDGES[1][0], title: ({ pack }) => pack.cartridgeForMoodle },
  { name: ORDER_FILE, title: ({ pack }) => pack.h5p },
]

/** What `npm run pack` prints from the built pages, where there is a browser. */
export const PACK_PRINTS: readonly PackPrint[] = [
  { name: 'pupils-a', path: 'pack/pupils-a/', title: ({ pack }) => pack.pupilsA },
  { name: 'pupils-b', path: 'pack/pupils-b/', title: ({ pack }) => pack.pupilsB },
  { name: 'slips', path: 'pack/slips/', title: ({ pack }) => pack.slips },
]
export const KEY_PRINTS: readonly PackPrint[] = [
  { name: 'teacher', path: 'key/', title: ({ pack }) => pack.teacherSet },
]
export const PAPERS = ['A4', 'Letter'] as const

export function printName(name: string, paper: (typeof PAPERS)[number]): string {
  return `${name}-${paper.toLowerCase()}.pdf`
}

/** The PDFs of a list, each for both papers. @param addressOf The address of a file by its name. */
export function listPrints(prints: readonly PackFile[], addressOf: (file: string) => string, words: Words) {
  return prints.flatMap(({ name, title }) =>
    PAPERS.map((paper) => ({ title: `${title(words)} (PDF, ${paper})`, address: addressOf(printName(name, paper)) })),
  )
}
