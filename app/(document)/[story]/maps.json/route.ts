import { makeSceneMap } from '../../../../components/stage/picture/scene-map'
import { partStory } from '../../../../model/part-story'
import { openFor, storyParams } from '../../../story-routes'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = storyParams

type Context = { params: Promise<{ story: string }> }

/** The scenes' maps for the page of the whole story, which is read before they are there. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { story, words } = openFor((await params).story)
  const { here } = partStory(story.chapters)
  return Response.json(here.flatMap(({ scenes }) => scenes).map((scene) => makeSceneMap(scene, story, words)))
}
