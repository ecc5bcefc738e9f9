import { answerOembed, writeOembedXml } from '../../../../components/embed/oembed'
import { openStory } from '../../../../components/open-story'
import { listStories } from '../../../../model/read-story'
import { site } from '../../../site'

type Props = { params: Promise<{ story: string; file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listStories().flatMap((story) =>
    openStory(story).chapters.flatMap(({ slug }) =>
      ['json', 'xml'].map((form) => ({ story, file: `${slug}.${form}` })),
    ),
  )
}

/** What programs are told that ask how a chapter is embedded. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { story: slug, file } = await params
  const story = openStory(slug)
  const [name, form] = file.split('.')
  const chapter = story.chapters.find((entry) => entry.slug === name)
  if (!chapter) return new Response(null, { status: 404 })
  const answer = answerOembed(story, chapter, site.story(slug))
  return form === 'json'
    ? Response.json(answer)
    : new Response(writeOembedXml(answer), { headers: { 'Content-Type': 'text/xml; charset=utf-8' } })
}
