/** The code that others copy into their pages, for a frame alone and for the element of `embed.js`. */
import type { StoryAddresses } from '../../model/addresses'
import { escapeText } from '../../model/escape-text'
import type { BuilderWords } from '../words/words'

export type EmbedChoice = {
  addresses: StoryAddresses
  words: BuilderWords
  story: { slug: string; title: string }
  chapter: { slug: string; title: string }
  /** The id of the first scene; the chapter's own first when left out. */
  scene?: string
  layout: 'stepper' | 'scroll' | 'stack'
  scheme: 'light' | 'dark' | 'auto'
  /** px, 200 to 1000. */
  height: number
}

/** px: the height that the mock-up's frame has at 720 px. */
export const USUAL_HEIGHT = 560

/** The address of the framed page on its own site. */
export function frameAddress({ addresses, chapter, scene, layout, scheme }: EmbedChoice): string {
  return addresses.frame(chapter.slug, {
    scene,
    layout: layout === 'stack' ? layout : undefined,
    scheme: scheme === 'light' ? undefined : scheme,
  })
}

/**
 * A frame in the flow of its page and a line that names the story and leads to the chosen scene: what every host understands. It is
 * HTML, XHTML and MDX at once (nothing unclosed, no style, no script), and where frames are taken out the line is left.
 */
export function frameCode(choice: EmbedChoice): string {
  return `${writeFrame(choice.addresses.whole(frameAddress(choice)), titleOf(choice), choice.height)}\n${creditOf(choice)}`
}

/** @param title Escaped. */
export function writeFrame(address: string, title: string, height: number): string {
  return `<iframe src="${escapeText(address)}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`
}

/** The same for Markdown: where raw HTML is left out of it, as by Hugo, the line stays. */
export function markdownCode(choice: EmbedChoice): string {
  const { addresses, words, chapter, story, scene, height } = choice
  const name = words.embed.frameTitle(chapter.title, story.title).replace(/[\\[\]]/g, '\\$&')
  const frame = writeFrame(addresses.whole(frameAddress(choice)), titleOf(choice), height)
  return `${frame}\n\n[${name}](${addresses.whole(addresses.chapter(chapter.slug, scene))})`
}

/** The same for AMP, which has a frame of its own that waits behind a placeholder. */
export function ampCode(choice: EmbedChoice): string {
  const { addresses, words, height } = choice
  return [
    `<amp-iframe src="${escapeText(addresses.whole(frameAddress(choice)))}" title="${titleOf(choice)}" width="720" height="${height}" layout="responsive" resizable sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0">`,
    `<amp-img placeholder src="${addresses.whole(addresses.picture(choice.chapter.slug))}" alt="${titleOf(choice)}" width="1200" height="630" layout="fill"></amp-img>`,
    `<div overflow tabindex="0" role="button" aria-label="${words.embed.showAll}">${words.embed.showAll}</div>`,
    '</amp-iframe>',
    creditOf(choice),
  ].join('\n')
}

/**
 * The element of `embed.js` with its credit inside, which is what is left without the script. Its height is written down where the
 * script would not change it.
 */
export function scriptCode(choice: EmbedChoice): string {
  const { addresses, story, chapter, scene, layout, scheme, height } = choice
  const attributes = [
    `story="${story.slug}" chapter="${chapter.slug}"`,
    scene && `scene="${scene}"`,
    layout !== 'scroll' && `layout="${layout}"`,
    scheme !== 'light' && `scheme="${scheme}"`,
    height !== USUAL_HEIGHT && `height="${height}"`,
    layout === 'stepper' && `style="display:block;height:${height}px"`,
  ]
  return [
    `<script async src="${addresses.whole(addresses.hostScript)}"></script>`,
    `<map-story ${attributes.filter(Boolean).join(' ')}>${creditOf(choice)}</map-story>`,
  ].join('\n')
}

const titleOf = ({ words, chapter, story }: EmbedChoice) =>
  escapeText(words.embed.frameTitle(chapter.title, story.title))

function creditOf(choice: EmbedChoice): string {
  const { addresses, chapter, scene } = choice
  return `<p><a href="${addresses.whole(addresses.chapter(chapter.slug, scene))}">${titleOf(choice)}</a></p>`
}
