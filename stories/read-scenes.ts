import type { RootContent } from 'mdast'
import type { ChapterHead, SceneAttributes } from './model'

/** A source that is cited, and the recorded fragment that the citation points to, if any. Both are ids. */
export type Citation = { source: string; quotation?: string }

/**
 * One complete picture with its words. Syntax trees are mdast; the tags in them are `mdxJsxFlowElement` (blocks: Claim,
 * Register, HowSure) and `mdxJsxTextElement` (inside a sentence: Cite, Term, Likelihood), attributes plain strings.
 */
export type Scene = SceneAttributes & {
  /** The slug of its chapter: `tartus`. */
  chapter: string
  /** Its number within the chapter, from 1. */
  number: number
  /** The slip, without Short, Notes and Description. A Claim's children are phrasing, never a paragraph. */
  body: RootContent[]
  /** Short text and notes as paragraphs. */
  short: RootContent[]
  notes: RootContent[]
  /** Plain text. */
  description: string
  /** Ids in the order in which they first appear in the body. */
  claims: string[]
  citations: Citation[]
  terms: string[]
}

/** A chapter is scenes with reading passages between them. */
export type ChapterPart = { kind: 'scene'; scene: Scene } | { kind: 'passage'; body: RootContent[] }

/** `slug` and `number` come from the file's name: `02-tartus.mdx`. `scenes` are those of `parts`. */
export type Chapter = { slug: string; number: number; head: ChapterHead; parts: ChapterPart[]; scenes: Scene[] }
