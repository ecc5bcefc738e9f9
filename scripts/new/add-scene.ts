import { suggest } from '../../model/suggest'

/** The words and the picture of a scene to begin with. */
export type NewScene = {
  /** The attributes of the tag, in their order. */
  attributes: Record<string, string>
  /** What its first words rest on; without one they say it themselves. */
  source?: string | undefined
  notes?: string | undefined
  text?: string | undefined
  short?: string | undefined
  description?: string | undefined
  /** The id of the scene behind which it stands. */
  after?: string | undefined
}

/** What a chapter begins with. The head takes any text. */
export function beginChapter({ sheet, title, deck }: { sheet: string; title: string; deck: string }): string {
  const head = Object.entries({ sheet, title, deck }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return [
    '---',
    ...head,
    '---',
    '',
    '<HowSure>',
    '  How sure we are, and what would change it.',
    '</HowSure>',
    '',
  ].join('\n')
}

const NOTES =
  'What a presenter may say beside it, in thirty to eighty words. Say first what the room sees and where it lies. Then say what is on record, which source has it, and how near that source stood. End with a question.'

/**
 * A chapter with one more scene: behind the one that is named, before how sure we are, else at its end. What stands in it stays
 * as it is.
 *
 * @throws Error when it has no scene of that name.
 */
export function addScene(chapter: string, { attributes, source, after, ...words }: NewScene): string {
  const [first, ...rest] = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
  const cite = source === undefined ? '' : ` <Cite source="${source}" />`
  // In a chapter with a plain level every scene has one.
  const plain = chapter.includes('<Plain>') ? [`<Plain>In plain words.${cite}</Plain>`, ''] : []
  const lines = [
    `<Scene ${[first, ...rest.slice(0, 2)].join(' ')}`,
    `  ${rest.slice(2).join(' ')}>`,
    `${words.text ?? 'What is on record, in a few sentences.'}${cite}`,
    '',
    `<Description>${words.description ?? 'What the picture shows, for those who don’t see it.'}</Description>`,
    '',
    `<Short>${words.short ?? 'The scene in at most thirty words.'}${cite}</Short>`,
    '',
    ...plain,
    `<Notes>${words.notes ?? NOTES}</Notes>`,
    '</Scene>',
    '',
    '',
  ]
  if (after !== undefined) {
    const behind = endOf(chapter, after)
    return `${chapter.slice(0, behind)}\n\n${lines.join('\n').trimEnd()}${chapter.slice(behind)}`
  }
  const end = chapter.lastIndexOf('<HowSure')
  const at = end < 0 ? chapter.length : end
  const gap = end < 0 && !chapter.endsWith('\n\n') ? '\n' : ''
  return chapter.slice(0, at) + gap + lines.join('\n') + chapter.slice(at)
}

/** Where a scene ends. */
function endOf(chapter: string, id: string): number {
  const begin = chapter.search(new RegExp(`<Scene\\s+id="${id}"`))
  const end = chapter.indexOf('</Scene>', begin)
  if (/^[a-z0-9-]+$/.test(id) && begin >= 0 && end >= 0) return end + '</Scene>'.length
  const known = [...chapter.matchAll(/<Scene\s+id="([^"]+)"/g)].map(([, one = '']) => one)
  throw new Error(`found no scene "${id}" in that chapter${suggest(id, known, `one of ${known.join(', ')}`)}`)
}
