import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { Story } from '../read-story'
import { CHICAGO, MLA } from './citation-styles'

export type Citations = {
  /** Sentences in HTML, with nothing but `<i>` in them, by the name of their style. */
  sentences: { style: 'APA' | 'MLA' | 'Chicago'; html: string }[]
  /** Records for reference managers, by the name of their format. */
  records: { format: 'BibTeX' | 'RIS' | 'CSL-JSON'; extension: string; text: string }[]
}

const { styles } = plugins.config.get('@csl')
styles.add('mla-page', MLA)
styles.add('chicago-page', CHICAGO)

const STYLES = [
  ['APA', 'apa'],
  ['MLA', 'mla-page'],
  ['Chicago', 'chicago-page'],
] as const

/**
 * How to cite a story, or a part of it, in the version that the page carries.
 *
 * @param address The page's whole address: `https://example.org/story/evidence/`.
 * @param part The title of the part; nothing for the story as a whole.
 */
export function citeStory(story: Story, address: string, part?: string): Citations {
  const { year = 0, month = 1, day = 1 } = story.updated.start ?? {}
  const cite = new Cite([
    {
      id: part ? `${story.slug}-${part.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` : story.slug,
      type: 'webpage',
      title: part ?? story.title,
      ...(part && { 'container-title': story.title }),
      author: [{ literal: story.publisher }],
      issued: { 'date-parts': [[year, month, day]] },
      version: story.version,
      language: story.language,
      URL: address,
    },
  ])
  const data = cite.format('data', { format: 'object' })
  return {
    sentences: STYLES.map(([style, template]) => ({
      style,
      html: readSentence(cite.format('bibliography', { format: 'html', template, lang: 'en-US' })),
    })),
    records: [
      { format: 'BibTeX', extension: 'bib', text: cite.format('bibtex') },
      { format: 'RIS', extension: 'ris', text: cite.format('ris') },
      { format: 'CSL-JSON', extension: 'csl.json', text: `${JSON.stringify(data, null, 2)}\n` },
    ],
  }
}

/** The sentence without the elements that the library puts around it. */
function readSentence(html: string): string {
  const inner = /class="csl-entry">([\s\S]*?)<\/div>/.exec(html)?.[1]?.trim()
  if (!inner || /<(?!\/?i>)/.test(inner)) throw new Error(`a citation is not a sentence: ${html}`)
  return inner
}
