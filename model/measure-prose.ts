import type { ChapterPart } from './chapter'
import { countWords } from './nouns/count-words'
import { type Prose, plainText } from './prose'
import { TAGS } from './tags'

/** What some prose asks of its readers. */
export type Measure = {
  words: number
  sentences: number
  /** Words in a sentence, on average. */
  mean: number
  /** The sentence with most words. */
  longest: string
  /** School years after which English is read with ease (Kincaid and others, 1975); syllables are counted by their vowels. */
  grade: number
  /** Marks for the eye: lines that end in one or several sources. */
  marks: number
}

/** A paragraph, a list's item or a claim, and whether a source stands in it. */
type Line = { text: string; isMarked: boolean }

/** Measures what is read of a chapter: scenes and passages, without short texts, notes and descriptions. */
export function measureProse(parts: readonly ChapterPart[]): Measure {
  return measureNodes(parts.flatMap((part) => (part.kind === 'scene' ? part.scene.body : part.body)))
}

/** Measures some prose, tags that are taken out of it included. */
export function measureNodes(nodes: readonly Prose[]): Measure {
  const lines = linesOf(nodes)
  const sentences = lines.flatMap(({ text }) => sentencesOf(text))
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0)
  const mean = words / Math.max(1, sentences.length)
  const syllables = sentences.reduce((sum, sentence) => sum + countSyllables(sentence), 0)
  return {
    words,
    sentences: sentences.length,
    mean,
    longest: sentences.reduce((most, one) => (countWords(one) > countWords(most) ? one : most), ''),
    grade: 0.39 * mean + 11.8 * (syllables / Math.max(1, words)) - 15.59,
    marks: lines.filter(({ isMarked }) => isMarked).length,
  }
}

/** Words of prose, without the lines of its claims. */
export function countProse(nodes: readonly Prose[]): number {
  return linesOf(nodes.filter((node) => node.type !== 'tag' || node.name !== 'Claim')).reduce(
    (sum, { text }) => sum + countWords(text),
    0,
  )
}

function linesOf(nodes: readonly Prose[]): Line[] {
  return nodes.flatMap((node): Line[] => {
    if (node.type === 'list') return node.items.map(lineOf)
    if (node.type === 'tag' && TAGS[node.name].form === 'block' && TAGS[node.name].holds === 'blocks')
      return linesOf(node.children)
    return 'children' in node ? [lineOf(node.children)] : []
  })
}

function lineOf(nodes: readonly Prose[]): Line {
  return { text: plainText(nodes).replaceAll(/\s+/g, ' ').trim(), isMarked: nodes.some(isMark) }
}

function isMark(node: Prose): boolean {
  if (node.type === 'tag' && node.name === 'Cite') return true
  return 'children' in node && node.children.some(isMark)
}

/** A sentence ends with a stop before a space and a capital, a figure or a quotation; what has no word is none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]['”’)]*)\s+(?=[‘“(]?[\p{Lu}\d])/u).filter((sentence) => countWords(sentence) > 0)
}

/** Syllables of English words: groups of vowels, a silent e taken off. Figures count one for each digit. */
function countSyllables(text: string): number {
  return text
    .split(/\s+/)
    .map((word) => word.toLowerCase().replaceAll(/[^\p{L}\d]/gu, ''))
    .filter(Boolean)
    .reduce(
      (sum, word) => sum + Math.max(1, (word.replace(/([^l])e$/, '$1').match(/[aeiouyäöüéèı]+|\d/g) ?? []).length),
      0,
    )
}
