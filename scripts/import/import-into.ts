import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { KINDS } from '../../model/nouns/entry-kinds'
import { suggest } from '../../model/suggest'
import { changeStory } from '../new/change-story'
import { isListed, type Listed, NEW } from '../new/kinds'
import { nextChapter } from '../new/next-chapter'
import { addRows, type Imported } from './add-rows'
import { readArchieml } from './read-chapter'
import { readReferences } from './read-references'
import { readShapes } from './read-shapes'
import { readTable } from './read-table'

/** A file to read: `kind` is that of a table's rows, or the one of its shapes that is wanted, `given` what every row is that does not say it. */
type Import = { name: string; text: string; kind?: string | undefined; given: Readonly<Record<string, string>> }

/** What is true of a source that nobody has read yet: it can't be cited before somebody has, and says so. */
const UNREAD = (name: string) => ({
  extent: 'not read',
  form: 'original',
  basis: `Not read yet: taken over from ${name}.`,
  interest: 'none known',
  grade: `F: Not judged yet: taken over from ${name}.`,
})
const LISTED = Object.keys(NEW).filter(isListed)

/**
 * Reads a file into a story, by the end of its name: tables (`.csv`, `.tsv`), references (`.bib`, `.ris`, CSL in `.json`), shapes
 * (`.geojson`, `.kml`, `.gpx`), a chapter (`.aml`, `.archieml`, `.txt`).
 *
 * @param folder The folder of the story.
 * @returns The report, in lines.
 * @throws Error when nothing of it can be read.
 */
export function importInto(folder: string, { name, text, kind, given }: Import): string[] {
  const extension = extname(name).slice(1).toLowerCase()
  if (['csv', 'tsv'].includes(extension)) {
    const listed = kindOf(kind, name)
    const fields = (NEW[listed]?.fields ?? []).map(({ name: field }) => field)
    return tell(listed, addRows(listed, readTable(text, fields), { folder, file: name, given }))
  }
  if (['bib', 'bibtex', 'ris'].includes(extension) || (extension === 'json' && text.trimStart().startsWith('[')))
    return tell(
      'source',
      addRows('source', readReferences(text), { folder, file: name, given: { ...UNREAD(name), ...given } }),
    )
  if (['geojson', 'json', 'kml', 'gpx'].includes(extension)) {
    const shapes = readShapes(text, extension)
    return (['place', 'route'] as const).flatMap((one) => {
      const rows = kind === undefined || kind === one ? shapes.filter((shape) => shape.kind === one) : []
      return rows.length > 0 ? tell(one, addRows(one, rows, { folder, file: name, given })) : []
    })
  }
  if (['aml', 'archieml', 'txt'].includes(extension)) return importChapter(folder, text)
  throw new Error(
    `found "${name}", expected .csv, .tsv, .bib, .ris, .json, .geojson, .kml, .gpx, .aml or .txt; save a spreadsheet as CSV`,
  )
}

/** The kind that is named, or that the file is named after: `places.csv`. */
function kindOf(named: string | undefined, name: string): Listed {
  const kind = named ?? LISTED.find((one) => KINDS[one].replace(/\.\w+$/, '') === name.replace(/\.\w+$/, '')) ?? ''
  if (isListed(kind)) return kind
  throw new Error(`found ${kind ? `the kind "${kind}"` : 'no --as'}${suggest(kind, LISTED, LISTED.join(', '))}`)
}

function tell(kind: string, { added, refused, left }: Imported): string[] {
  const count = `${added.length} ${added.length === 1 ? 'entry' : 'entries'} of kind ${kind}`
  return [
    `${count} added${added.length > 0 ? `: ${added.join(', ')}` : ''}`,
    ...(refused.length > 0 ? ['Not read, because of what is found there:', ...refused.map(indent)] : []),
    ...(left.length > 0 ? ['Left out:', ...left.map(indent)] : []),
  ]
}

const indent = (line: string) => `  ${line}`

function importChapter(folder: string, text: string): string[] {
  const path = join(folder, KINDS.source)
  const sources = new Set(
    [...(existsSync(path) ? readFileSync(path, 'utf8') : '').matchAll(/^- id: ([a-z0-9-]+)/gm)].map(
      ([, id = '']) => id,
    ),
  )
  const chapter = readArchieml(text, sources)
  const target = nextChapter(folder, chapter.slug)
  changeStory(folder, target, chapter.text)
  return [`${target} is written.`, ...(chapter.left.length > 0 ? ['Left out:', ...chapter.left.map(indent)] : [])]
}
