import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { listFiles } from './lighten-pages'

const COMPRESSIBLE = /\.(html|js|css|svg|json|geojson|csv|xml|atom|txt|ics|webmanifest)$/
/** Below this many bytes nothing is won. */
const SMALLEST = 1024
/** Of 11. From 9 on large tables are set up for every file: thirty times the time, on pages of this size, for a seven-hundredth. */
export const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }

/** Puts `.br` and `.gz` beside every text file of an export, for servers that send what is compressed already. */
export async function compressFiles(folder: string): Promise<void> {
  await Promise.all(
    listFiles(folder)
      .filter((file) => COMPRESSIBLE.test(file))
      .map((file) => compressFile(join(folder, file))),
  )
}

/** The same for one file. */
export async function compressFile(path: string) {
  const content = await readFile(path)
  if (content.length < SMALLEST) return
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, BROTLI))
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
}
