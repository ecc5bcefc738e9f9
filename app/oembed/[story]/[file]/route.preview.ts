import { oembedFiles } from '../../../../components/embed/oembed-files'
import { listStories } from '../../../../model/read-story'
import { openFor } from '../../../story-routes'

type Props = { params: Promise<{ story: string; file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listStories().flatMap((story) => [...filesOf(story).keys()].map((file) => ({ story, file })))
}

/** What programs are told that ask how a page of a story is embedded. In the preview: a build writes them itself (`scripts/write-oembed.ts`). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { story, file } = await params
  const answer = filesOf(story).get(file)?.()
  const kind = file.endsWith('.json') ? 'application/json' : 'text/xml; charset=utf-8'
  return new Response(answer ?? null, answer ? { headers: { 'Content-Type': kind } } : { status: 404 })
}

function filesOf(slug: string) {
  const { story, addresses, words } = openFor(slug)
  return oembedFiles(story, addresses, words)
}
