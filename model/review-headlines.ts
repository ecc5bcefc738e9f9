import { sentencesOf } from './measure-prose'
import { fileOfChapter } from './read-chapters'
import type { Story } from './read-story'
import type { Finding } from './review-words'

/** Words of which a headline must have so many, before it says anything. */
const FEWEST = 3
/** The share of a headline's words that a claim has, from which it says the same. */
const SAME = 0.75
const SMALL = new Set(
  'a an the of in on at to for from by with and or but not no is are was were be been had has have he she it they his its her their him them that this which who whom what when where how as than then there all into out up over after before'.split(
    ' ',
  ),
)

/**
 * Headlines that say what is only told, and not who tells it: the titles of story, chapters and scenes, and the first sentences below
 * the first two, when a claim as told has nearly all of their words and no claim on record has as many. Who only reads the headline
 * keeps the legend. A scene whose stamp is that of a telling (`ink="told"`) and words in quotation marks may.
 */
export function reviewHeadlines(story: Story): Finding[] {
  const [told, record] = (['told', 'record'] as const).map((kind) =>
    [...story.claims.values()].filter((claim) => claim.kind === kind),
  )
  return headlinesOf(story).flatMap(({ text, ...where }): Finding[] => {
    const words = contentOf(text.replaceAll(/“[^”]*”/g, ''))
    if (words.length < FEWEST || /\?$/.test(text)) return []
    const shareOf = (says: string) => {
      const others = new Set(contentOf(says))
      return words.filter((word) => others.has(word)).length / words.length
    }
    const most = Math.max(0, ...(record ?? []).map(({ says }) => shareOf(says)))
    const claim = told?.find(({ says }) => shareOf(says) >= SAME && shareOf(says) > most)
    if (!claim) return []
    const expected = 'expected what is so, or who says it'
    return [
      { ...where, message: `found the headline "${text}", which says what is told (claim "${claim.id}"), ${expected}` },
    ]
  })
}

function headlinesOf({ title, standfirst, chapters }: Story): { text: string; file: string; id: string }[] {
  const first = (text: string) => sentencesOf(text)[0] ?? ''
  const story = [title, first(standfirst)].map((text) => ({ text, file: 'story.yaml', id: '' }))
  return chapters.reduce((all, { head, number, slug, scenes }) => {
    const file = fileOfChapter({ number, slug })
    const ofChapter = [head.title, first(head.deck)].map((text) => ({ text, file, id: '' }))
    const ofScenes = scenes
      .filter(({ ink }) => ink !== 'told')
      .map((scene) => ({ text: scene.title, file, id: scene.id }))
    return all.concat(ofChapter, ofScenes)
  }, story)
}

/** The words of a text that carry its sense, without their endings. */
function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return [
    ...new Set(
      words.filter((word) => word.length > 1 && !SMALL.has(word)).map((word) => word.replace(/(ing|ed|es|s)$/, '')),
    ),
  ]
}
