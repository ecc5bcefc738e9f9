/** Answers of oEmbed 1.0 (https://oembed.com/) for a chapter, as files: the address of each names its chapter. */

import type { StoryAddresses } from '../../model/addresses'
import type { Chapter } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { frameCode, USUAL_HEIGHT } from './embed-code'

/** One day, in seconds. */
const DAY = 86_400

export function answerOembed(
  story: Story,
  chapter: Chapter,
  addresses: StoryAddresses,
): Record<string, string | number> {
  const { whole, home, front, picture } = addresses
  const html = frameCode({
    addresses,
    story,
    chapter: { slug: chapter.slug, title: chapter.head.title, scenes: chapter.scenes.length },
    layout: 'stepper',
    scheme: 'light',
    height: USUAL_HEIGHT,
  })
  return {
    version: '1.0',
    type: 'rich',
    title: `${chapter.head.title}. ${story.title}`,
    author_name: story.publisher,
    author_url: whole(home),
    provider_name: story.title,
    provider_url: whole(front),
    cache_age: DAY,
    thumbnail_url: whole(picture(chapter.slug)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html,
    width: 720,
    height: USUAL_HEIGHT,
  }
}

/** The same answer as XML. */
export function writeOembedXml(answer: Record<string, string | number>): string {
  const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${escapeText(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}
