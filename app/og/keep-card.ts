import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashParts } from '../../model/hash-parts'
import { PICTURE } from '../page-metadata'
import type { Card } from './list-cards'

/** Cards as they were last drawn, each with a hash of what it was drawn of. */
const KEPT = join('.cache', 'cards')
/** What draws them: a change of it draws all anew. */
const SOURCES = ['app/og', 'public/fonts', 'package-lock.json']

let drawing: string | undefined

/**
 * The picture of a page for social networks as it was last drawn, or drawn anew where what it shows has changed.
 *
 * @param map The content of the file with its map, where it has one.
 * @param kept Where cards are kept.
 */
export async function keepCard(
  card: Card,
  map: string,
  draw: () => Promise<ArrayBuffer>,
  kept = KEPT,
): Promise<Uint8Array<ArrayBuffer>> {
  drawing ??= hashParts(SOURCES.flatMap(filesOf).map((file) => readFileSync(file)))
  const hash = hashParts([drawing, JSON.stringify([card, PICTURE]), map])
  const file = join(kept, card.file)
  if (readIf(`${file}.hash`)?.toString() === hash) {
    const known = readIf(file)
    if (known) return new Uint8Array(known)
  }
  const drawn = new Uint8Array(await draw())
  mkdirSync(kept, { recursive: true })
  writeFileSync(file, drawn)
  writeFileSync(`${file}.hash`, hash)
  return drawn
}

function filesOf(source: string): string[] {
  if (/\.\w+$/.test(source)) return [source]
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort()
}

function readIf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
