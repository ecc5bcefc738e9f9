import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { listFiles } from './lighten-pages'

const COMPRESSIBLE = /\.(html|js|css|svg|json|geojson|csv|xml|atom|txt|ics|webmanifest)$/
/** Below this many bytes nothing is won. */
const SMALLEST = 1024
/** Of 11. From 9 on large tables are set up for every file: thirty times the time, on pages of this size, for a seven-hundredth. */
export const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }

/**
 * Puts `.br` and `.gz` beside every text file of an export, for servers that send what is compressed already. One after another: all
 * at once they take ten times the processor, for tables that each sets up and gives back.
 */
export function compressFiles(folder: string): void {
  for (const file of listFiles(folder)) if (COMPRESSIBLE.test(file)) compressFile(join(folder, file))
}

/** The same for one file. */
export function compressFile(path: string): void {
  const content = readFileSync(path)
  if (content.length < SMALLEST) return
  writeFileSync(`${path}.br`, brotliCompressSync(content, BROTLI))
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
}
