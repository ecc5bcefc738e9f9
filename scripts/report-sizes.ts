import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cutHtml } from './html-pieces'
import type { Pages } from './lighten-pages'

/** One row: the largest page of its type. Bytes; `html` and `gzip` are the page, `script` its JavaScript with gzip. */
export type SizeRow = { type: string; pages: number; largest: string; html: number; gzip: number; script: number }

/**
 * Measures an export by type of page (how deep it stands, and whether it is a document).
 * @param atOnce files that the reader's module imports outright, by their path in the export.
 */
export function measurePages(folder: string, pages: Pages, atOnce: string[], basePath: string): SizeRow[] {
  const rows = new Map<string, SizeRow>()
  for (const [file, kind] of pages) {
    const path = `/${file.replace(/index\.html$/, '')}`
    const type = `${kind} ${path.replace(/[^/]+/g, (name) => (name === 'embed' || name.endsWith('.html') ? name : '*'))}`
    const html = readFileSync(join(folder, file))
    const named = scriptFiles(html.toString('utf8'), basePath)
    const scripts = kind === 'document' && named.some((name) => atOnce.includes(name.slice(1))) ? atOnce : named
    const script = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0)
    const row = { type, pages: 1, largest: path, html: html.length, gzip: gzipSync(html).length, script }
    const known = rows.get(type)
    if (!known) rows.set(type, row)
    else rows.set(type, { ...(row.gzip > known.gzip ? row : known), pages: known.pages + 1 })
  }
  return [...rows.values()].sort((a, b) => a.type.localeCompare(b.type))
}

/** The rows as a table of plain text. */
export function formatSizes(rows: SizeRow[]): string {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
  const cells = [
    ['type of page', 'pages', 'largest', 'HTML', 'HTML gzip', 'JavaScript gzip'],
    ...rows.map((row) => [
      row.type,
      String(row.pages),
      row.largest,
      kilobytes(row.html),
      kilobytes(row.gzip),
      kilobytes(row.script),
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function scriptFiles(html: string, basePath: string): string[] {
  const sources = cutHtml(html).filter((piece) => piece.kind === 'script' && !piece.attributes.has('nomodule'))
  const paths = sources.map((piece) => piece.attributes.get('src')).filter((source) => source !== undefined)
  return [...new Set(paths)].map((path) => path.slice(basePath.length))
}
