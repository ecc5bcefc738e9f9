import {
  answerForEvidence,
  answerForPiece,
  answerForStory,
  answerOembed,
  writeOembedXml,
} from '../../../../components/embed/oembed'
import { openStory } from '../../../../components/open-story'
import { type OembedSubject, oembedName } from '../../../../model/addresses'
import { listStories, type Story } from '../../../../model/read-story'
import { site } from '../../../site'

type Props = { params: Promise<{ story: string; file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

function subjectsOf({ chapters, claims }: Story): OembedSubject[] {
  return [
    'story',
    'evidence',
    ...chapters.flatMap(({ slug, scenes }) => [
      { chapter: slug },
      ...scenes.map(({ id }) => ({ chapter: slug, scene: id })),
      ...scenes.flatMap(({ id }): OembedSubject[] => [
        { piece: 'scene', id },
        { piece: 'figure', id },
      ]),
    ]),
    ...[...claims.keys()].map((id): OembedSubject => ({ piece: 'claim', id })),
  ]
}

export function generateStaticParams() {
  return listStories().flatMap((story) =>
    subjectsOf(openStory(story)).flatMap((of) =>
      ['json', 'xml'].map((form) => ({ story, file: `${oembedName(of)}.${form}` })),
    ),
  )
}

/** What programs are told that ask how a page of a story is embedded. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { story: slug, file } = await params
  const story = openStory(slug)
  const form = file.slice(file.lastIndexOf('.') + 1)
  const of = subjectsOf(story).find((one) => `${oembedName(one)}.${form}` === file)
  const answer = of && answerTo(story, of)
  if (!answer) return new Response(null, { status: 404 })
  return form === 'json'
    ? Response.json(answer)
    : new Response(writeOembedXml(answer), { headers: { 'Content-Type': 'text/xml; charset=utf-8' } })
}

function answerTo(story: Story, of: OembedSubject) {
  const addresses = site.story(story.slug)
  if (of === 'story') return answerForStory(story, addresses)
  if (of === 'evidence') return answerForEvidence(story, addresses)
  if ('piece' in of) return answerForPiece(story, of, addresses)
  const chapter = story.chapters.find(({ slug }) => slug === of.chapter)
  return chapter && answerOembed(story, chapter, addresses, of.scene)
}
