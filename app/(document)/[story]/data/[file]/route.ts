import { openStory } from '../../../../../components/open-story'
import { dataFiles } from '../../../../../model/export/data-files'
import { listStories } from '../../../../../model/read-story'
import { site } from '../../../../site'

type Props = { params: Promise<{ story: string; file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

const filesOf = (slug: string) => dataFiles(openStory(slug), site.story(slug))

export function generateStaticParams() {
  return listStories().flatMap((story) => filesOf(story).map(({ name }) => ({ story, file: name })))
}

/** One file of the story's data. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { story, file } = await params
  const found = filesOf(story).find(({ name }) => name === file)
  if (!found) return new Response(null, { status: 404 })
  return new Response(found.write(), { headers: { 'Content-Type': `${found.type}; charset=utf-8` } })
}
