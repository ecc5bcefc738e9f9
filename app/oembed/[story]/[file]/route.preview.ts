import { listPieces } from '../../../../components/embed/find-piece'
import {
  answerForEvidence,
  answerForPiece,
  answerForStory,
  answerOembed,
  fitOembed,
  writeOembedXml,
} from '../../../../components/embed/oembed'
import { openStory } from '../../../../components/open-story'
import { wordsOf } from '../../../../components/words/words-of'
import { OEMBED_WIDTHS, type OembedSubject, oembedName, PIECE_KINDS } from '../../../../model/addresses'
import { listStories, type Story } from '../../../../model/read-story'
import { site } from '../../../site'

type Props = { params: Promise<{ story: string; file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

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

/** The answers that there are: each as usual, and those for the story and its chapters also for less room. */
function answersOf(story: Story): { of: OembedSubject; width?: (typeof OEMBED_WIDTHS)[number] }[] {
  return subjectsOf(story).flatMap((of) => [
    { of },
    ...(of === 'story' || (typeof of === 'object' && 'chapter' in of && !of.scene)
      ? OEMBED_WIDTHS.map((width) => ({ of, width }))
      : []),
  ])
}

export function generateStaticParams() {
  return listStories().flatMap((story) =>
    answersOf(openStory(story)).flatMap(({ of, width }) =>
      ['json', 'xml'].map((form) => ({ story, file: `${oembedName(of, width)}.${form}` })),
    ),
  )
}

/** What programs are told that ask how a page of a story is embedded. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { story: slug, file } = await params
  const story = openStory(slug)
  const form = file.slice(file.lastIndexOf('.') + 1)
  const { of, width } = answersOf(story).find((one) => `${oembedName(one.of, one.width)}.${form}` === file) ?? {}
  const usual = of && answerTo(story, of)
  const answer = usual && width ? fitOembed(usual, width) : usual
  if (!answer) return new Response(null, { status: 404 })
  return form === 'json'
    ? Response.json(answer)
    : new Response(writeOembedXml(answer), { headers: { 'Content-Type': 'text/xml; charset=utf-8' } })
}

function answerTo(story: Story, of: OembedSubject) {
  const words = wordsOf(story.language)
  const addresses = site.story(story.slug)
  if (of === 'story') return answerForStory(story, addresses, words)
  if (of === 'evidence') return answerForEvidence(story, addresses, words)
  if ('piece' in of) return answerForPiece(story, of, addresses, words)
  const chapter = story.chapters.find(({ slug }) => slug === of.chapter)
  return chapter && answerOembed(story, chapter, addresses, words, of.scene)
}
