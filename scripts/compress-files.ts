import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { hashParts } from '../model/hash-parts'
import { listFiles } from './lighten-pages'

const COMPRESSIBLE = /\.(html|js|css|svg|json|geojson|csv|xml|atom|txt|ics|webmanifest)$/
/** Below this many bytes nothing is won. */
const SMALLEST = 1024
/**
 * Of 11. From 9 on large tables are set up for every file: thirty times the time, on pages of this size, for a seven-hundredth. Styles and
 * scripts are few, every page asks for them, and they become a sixteenth smaller.
 */
const QUALITY = { most: 8, shared: 11 }
const SHARED = /\.(css|js)$/

/** A file as it is sent to browsers that know Brotli. @param file Its name: `pages.css`. */
export function brotliOf(file: string, content: string | Buffer): Buffer {
  const quality = SHARED.test(file) ? QUALITY.shared : QUALITY.most
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

const KINDS = [
  { ending: '.br', compress: brotliOf },
  { ending: '.gz', compress: (_: string, content: Buffer) => gzipSync(content, { level: 9 }) },
] as const
/** A change of these makes every copy anew. */
const SETTINGS = JSON.stringify([QUALITY, SHARED.source, 9, process.versions.zlib, process.versions.brotli])

/**
 * Puts `.br` and `.gz` beside every text file of an export, for servers that send what is compressed already. One after another: all
 * at once they take ten times the processor, for tables that each sets up and gives back.
 *
 * @param kept A folder of copies by their content, from which what has not changed since the last run is taken; what this run does not
 *   want goes from it. Nothing is kept without.
 */
export function compressFiles(folder: string, kept?: string): void {
  if (kept) mkdirSync(kept, { recursive: true })
  const before = new Set(kept ? readdirSync(kept) : [])
  const wanted = new Set<string>()
  for (const file of listFiles(folder)) {
    const path = join(folder, file)
    if (!COMPRESSIBLE.test(file)) continue
    if (!kept) compressFile(path)
    else for (const name of compressKept(path, kept, before)) wanted.add(name)
  }
  for (const name of before) if (!wanted.has(name)) rmSync(join(kept ?? '', name))
}

/** Compresses one file, or copies what is kept of it. @returns The names of the copies. */
function compressKept(path: string, kept: string, before: Set<string>): string[] {
  const content = readFileSync(path)
  if (content.length < SMALLEST) return []
  const hash = hashParts([SETTINGS, extname(path), content])
  return KINDS.map(({ ending, compress }) => {
    const name = hash + ending
    const copy = join(kept, name)
    if (!before.has(name)) {
      // A build that is stopped leaves no half of one behind.
      writeFileSync(`${copy}.part`, compress(path, content))
      renameSync(`${copy}.part`, copy)
    }
    copyFileSync(copy, path + ending)
    return name
  })
}

/** The same for one file, and nothing is kept of it. */
export function compressFile(path: string): void {
  const content = readFileSync(path)
  if (content.length < SMALLEST) return
  for (const { ending, compress } of KINDS) writeFileSync(path + ending, compress(path, content))
}
