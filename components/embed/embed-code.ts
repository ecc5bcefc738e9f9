/** The code that others copy into their pages, for a frame alone and for the element of `embed.js`. */
import type { StoryAddresses } from '../../model/addresses'
import { words } from '../words/en'

export type EmbedChoice = {
  addresses: StoryAddresses
  story: { slug: string; title: string }
  chapter: { slug: string; title: string; scenes: number }
  /** The id of the first scene; the chapter's own first when left out. */
  scene?: string
  layout: 'stepper' | 'scroll' | 'stack'
  scheme: 'light' | 'dark' | 'auto'
  /** px, 200 to 1000. */
  height: number
}

/** px: the height that the mock-up's frame has at 720 px. */
export const USUAL_HEIGHT = 560
/** px of scrolling for one scene, as a part of the frame's height (as in host-script.ts). */
const TRAVEL = 1.2

/** The address of the framed page on its own site. */
export function frameAddress({ addresses, chapter, scene, layout, scheme }: EmbedChoice): string {
  return addresses.frame(chapter.slug, {
    scene,
    layout: layout === 'stack' ? layout : undefined,
    scheme: scheme === 'light' ? undefined : scheme,
  })
}

/**
 * A frame that needs no script. Beneath it lies a linked picture, which is what is left where frames are taken out, and
 * below both a line that names the story.
 */
export function frameCode(choice: EmbedChoice): string {
  const { addresses, story, chapter, height } = choice
  const page = addresses.whole(addresses.chapter(chapter.slug))
  const title = escapeText(words.embed.frameTitle(chapter.title, story.title))
  return [
    `<figure style="margin:1em 0"><div style="position:relative;height:${height}px;overflow:hidden">`,
    picture(choice, page, title, ' tabindex="-1"'),
    `<iframe src="${escapeText(addresses.whole(frameAddress(choice)))}" title="${title}" loading="lazy" width="720" height="${height}" style="position:absolute;inset:0;width:100%;height:100%;border:0"></iframe></div>`,
    `<figcaption><a href="${page}">${title}</a></figcaption></figure>`,
  ].join('\n')
}

/** The element of `embed.js`; its height is written down, so that nothing moves when the script arrives. */
export function scriptCode(choice: EmbedChoice): string {
  const { addresses, story, chapter, scene, layout, scheme, height } = choice
  const page = addresses.whole(addresses.chapter(chapter.slug))
  const title = escapeText(words.embed.frameTitle(chapter.title, story.title))
  const whole = layout === 'scroll' ? Math.round(height * (1 + TRAVEL * chapter.scenes)) : height
  const attributes = [
    `story="${story.slug}" chapter="${chapter.slug}"`,
    scene && `scene="${scene}"`,
    layout !== 'scroll' && `layout="${layout}"`,
    scheme !== 'light' && `scheme="${scheme}"`,
    height !== USUAL_HEIGHT && `height="${height}"`,
    `style="display:block;height:${whole}px"`,
  ]
  return [
    `<script async src="${addresses.whole(addresses.hostScript)}"></script>`,
    `<map-story ${attributes.filter(Boolean).join(' ')}>`,
    picture(choice, page, title, ''),
    `<p><a href="${page}">${title}</a></p></map-story>`,
  ].join('\n')
}

function picture({ addresses, chapter }: EmbedChoice, page: string, title: string, more: string): string {
  const address = addresses.whole(addresses.picture(chapter.slug))
  return `<a href="${page}"${more}><img src="${address}" alt="${title}" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
