import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS, type Kind } from '../model/nouns/entry-kinds'
import { Report } from '../model/problems'
import { chapterOf, filesIn } from '../model/read-chapters'
import { readYaml } from '../model/read-yaml'

/**
 * The ids that a story has, by kind, in the order of its files. A story may be broken while one writes: what can be read is taken,
 * and nothing is thrown.
 *
 * @param folder The folder of the story.
 */
export function readIds(folder: string): Record<Kind, string[]> {
  const entries = (file: string) => list(dataOf(join(folder, file)))
  const sources = entries(KINDS.source)
  const features = list((dataOf(join(folder, KINDS.route)) as { features?: unknown } | undefined)?.features)
  const chapters = filesIn(join(folder, KINDS.chapter)).filter((file) => file.endsWith('.mdx'))
  const texts = chapters.map((file) => readFileSync(join(folder, KINDS.chapter, file), 'utf8'))
  return {
    source: idsOf(sources),
    quotation: sources.flatMap(({ quotes }) => idsOf(list(quotes))),
    place: idsOf(entries(KINDS.place)),
    route: idsOf(features.map(({ properties }) => properties as Entry)),
    event: idsOf(entries(KINDS.event)),
    statement: idsOf(entries(KINDS.statement)),
    claim: idsOf(entries(KINDS.claim)),
    contradiction: idsOf(entries(KINDS.contradiction)),
    term: idsOf(entries(KINDS.term)),
    chapter: chapters.map(chapterOf),
    scene: texts.flatMap((text) => [...text.matchAll(/<Scene\s[^>]*?\bid="([^"]+)"/g)].map(([, id = '']) => id)),
  }
}

type Entry = Record<string, unknown>

function list(value: unknown): Entry[] {
  return Array.isArray(value) ? value.filter((one): one is Entry => typeof one === 'object' && one !== null) : []
}

function idsOf(entries: readonly (Entry | undefined)[]): string[] {
  return [...new Set(entries.flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id] : [])))]
}

/** By the story's own reader, which parses again only what has changed. */
function dataOf(path: string): unknown {
  return existsSync(path) ? readYaml(path, readFileSync(path, 'utf8'), new Report()).data : undefined
}
