import { OEMBED_WIDTHS, type OembedSubject, oembedName, PIECE_KINDS, type StoryAddresses } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'
import { listPieces } from './find-piece'
import { answerForEvidence, answerForPiece, answerForStory, answerOembed, fitOembed, writeOembedXml } from './oembed'

/**
 * Every answer that a story has, each as usual, and those for the story and its chapters also for less room.
 *
 * @returns What writes each file, by its name: `quay.json`, `_360.quay.xml`.
 */
export function oembedFiles(story: Story, addresses: StoryAddresses, words: Words): Map<string, () => string> {
  const files = new Map<string, () => string>()
  for (const of of subjectsOf(story)) {
    const answer = () => answerTo(of, story, addresses, words)
    for (const width of [undefined, ...(isOfPages(of) ? OEMBED_WIDTHS : [])]) {
      const fitted = () => (width ? fitOembed(answer(), width) : answer())
      files.set(`${oembedName(of, width)}.json`, () => JSON.stringify(fitted()))
      files.set(`${oembedName(of, width)}.xml`, () => writeOembedXml(fitted()))
    }
  }
  return files
}

function subjectsOf(story: Story): OembedSubject[] {
  return [
    'story',
    'evidence',
    ...story.chapters.flatMap(({ slug, scenes }) => [
      { chapter: slug },
      ...scenes.map(({ id }) => ({ chapter: slug, scene: id })),
    ]),
    ...PIECE_KINDS.flatMap((piece) => listPieces(story, piece).map((id) => ({ piece, id }))),
  ]
}

/** Whether it is about a whole page that readers read. */
function isOfPages(of: OembedSubject): boolean {
  return of === 'story' || (typeof of === 'object' && 'chapter' in of && !of.scene)
}

function answerTo(of: OembedSubject, story: Story, addresses: StoryAddresses, words: Words) {
  if (of === 'story') return answerForStory(story, addresses, words)
  if (of === 'evidence') return answerForEvidence(story, addresses, words)
  if ('piece' in of) return answerForPiece(story, of, addresses, words)
  const chapter = story.chapters.find(({ slug }) => slug === of.chapter)
  if (!chapter) throw new Error(`${story.slug} has no chapter "${of.chapter}"`)
  return answerOembed(story, chapter, addresses, words, of.scene)
}
