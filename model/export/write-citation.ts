import { stringify } from 'yaml'
import type { Story } from '../read-story'

/**
 * `CITATION.cff` of a story (Citation File Format 1.2.0): version and day follow its corrections, whose number and whereabouts stand in
 * the message.
 *
 * @param home The whole address of the story.
 * @param corrections That of the list of its corrections.
 */
export function writeCitation(story: Story, home: string, corrections: string): string {
  const { title, standfirst, publisher, version, updated } = story
  const count = story.corrections.length
  return stringify(
    {
      'cff-version': '1.2.0',
      message: `Cite it with its version; it carries ${count === 1 ? '1 correction' : `${count} corrections`}, listed at ${corrections}`,
      type: 'dataset',
      title,
      abstract: standfirst,
      authors: [{ name: publisher }],
      version,
      'date-released': updated.text,
      url: home,
      license: 'CC-BY-4.0',
    },
    { lineWidth: 120 },
  )
}
