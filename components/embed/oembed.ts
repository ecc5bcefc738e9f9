/** Answers of oEmbed 1.0 (https://oembed.com/), as files: the address of each names what it is about. */

import type { OembedSubject, StoryAddresses } from '../../model/addresses'
import type { Chapter } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'
import { frameCode, USUAL_HEIGHT } from './embed-code'
import { findPiece } from './find-piece'
import { PIECE_HEIGHTS, pieceCode } from './piece-code'
import { pieceTitle } from './piece-title'
import { wishedHeight } from './wished-height'

type Piece = Extract<OembedSubject, { piece: unknown }>
type Answer = Record<string, string | number>

/** One day, in seconds. */
const DAY = 86_400
/** px, of the pictures for social networks. */
const THUMBNAIL = { thumbnail_width: 1200, thumbnail_height: 630 }

/** What is answered for a chapter, or for one of its scenes, at which the frame then begins. */
export function answerOembed(
  story: Story,
  chapter: Chapter,
  addresses: StoryAddresses,
  words: Words,
  scene?: string,
): Answer {
  const { whole, picture } = addresses
  const title = chapter.scenes.find(({ id }) => id === scene)?.title ?? chapter.head.title
  return {
    ...headOf(story, addresses, `${title}. ${story.title}`),
    type: 'rich',
    thumbnail_url: whole(picture(chapter.slug)),
    html: frameCode({
      addresses,
      words,
      story,
      chapter: { slug: chapter.slug, title: chapter.head.title },
      ...(scene && { scene }),
      layout: 'stepper',
      scheme: 'light',
      height: USUAL_HEIGHT,
    }),
    width: 720,
    height: USUAL_HEIGHT,
  }
}

/** What is answered for the story as a whole: its first chapter in a frame, under the story's name. */
export function answerForStory(story: Story, addresses: StoryAddresses, words: Words): Answer {
  const [first] = story.chapters
  if (!first) throw new Error(`${story.slug} has no chapter`)
  return {
    ...answerOembed(story, first, addresses, words),
    title: story.title,
    thumbnail_url: addresses.whole(addresses.picture()),
  }
}

/** What is answered for one thing in a frame of its own. */
export function answerForPiece(story: Story, { piece, id }: Piece, addresses: StoryAddresses, words: Words): Answer {
  const { whole, picture } = addresses
  const found = findPiece(story, piece, id)
  if (!found) throw new Error(`${story.slug} has no ${piece} "${id}"`)
  const { title, chapter } = found
  const height = PIECE_HEIGHTS[piece]
  const html = pieceCode({ addresses, words, story, kind: piece, id, title, chapter, height, scheme: 'light' })
  return {
    ...headOf(story, addresses, pieceTitle(title, story.title)),
    type: 'rich',
    thumbnail_url: whole(picture(chapter ?? (piece === 'exercise' ? undefined : 'evidence'))),
    html,
    width: 720,
    height,
  }
}

/** The same answer for a host that has no more room: with the height that the frame wants at that width. */
export function fitOembed(answer: Answer, width: number): Answer {
  const height = wishedHeight(width)
  return { ...answer, width, height, html: String(answer.html).replace(/ height="\d+"/, ` height="${height}"`) }
}

/** What is answered for the evidence page: nothing to frame, but a title and a picture. */
export function answerForEvidence(story: Story, addresses: StoryAddresses, words: Words): Answer {
  return {
    ...headOf(story, addresses, `${words.evidence.title}. ${story.title}`),
    type: 'link',
    thumbnail_url: addresses.whole(addresses.picture('evidence')),
  }
}

function headOf(story: Story, { whole, home, front }: StoryAddresses, title: string): Answer {
  return {
    version: '1.0',
    title,
    author_name: story.publisher,
    author_url: whole(home),
    provider_name: story.title,
    provider_url: whole(front),
    cache_age: DAY,
    ...THUMBNAIL,
  }
}

/** The same answer as XML. */
export function writeOembedXml(answer: Answer): string {
  const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${escapeText(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}
