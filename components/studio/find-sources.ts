import type { SourceEntry } from './contract'

const MOST = 8

/** Sources that have every word somewhere, those that have them in their name first. Without words none are listed. */
export function findSources(sources: readonly SourceEntry[], text: string): SourceEntry[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  const all = ({ id, name, title, by, date, quotes }: SourceEntry) =>
    plain([id, name, title, by, date, ...quotes.map(({ quote }) => quote)].join(' '))
  const inName = ({ id, name }: SourceEntry) => words.filter((word) => plain(`${id} ${name}`).includes(word)).length
  return (words.length > 0 ? sources : [])
    .filter((source) => words.every((word) => all(source).includes(word)))
    .sort((a, b) => inName(b) - inName(a))
    .slice(0, MOST)
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
